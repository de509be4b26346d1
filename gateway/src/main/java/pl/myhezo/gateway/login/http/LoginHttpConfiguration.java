package pl.myhezo.gateway.login.http;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import pl.myhezo.gateway.body.WholeBody;
import pl.myhezo.gateway.limit.LoginLimit;
import pl.myhezo.gateway.login.AuthorizationServer;
import pl.myhezo.gateway.login.BeingLoggedOut;
import pl.myhezo.gateway.login.LoggingIn;
import pl.myhezo.gateway.login.LoggingOut;
import pl.myhezo.gateway.seal.MasterKey;
import pl.myhezo.gateway.session.SessionCookie;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LoginHttpConfiguration {

    @Bean
    RouterFunction<ServerResponse> loginRoutes(
            AuthorizationServer keycloak,
            LoggingIn loggingIn,
            JsonMapper json,
            MasterKey key,
            Clock clock,
            SessionCookie cookie,
            LoginLimit loginLimit) {
        LoginHandler login =
                new LoginHandler(keycloak, loggingIn, new PendingLoginCookies(json, key, clock), cookie, loginLimit);
        return route().GET("/login", login::begin)
                .GET("/login/callback", login::finish)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> logoutRoutes(
            LoggingOut loggingOut, BeingLoggedOut beingLoggedOut, SessionCookie cookie, WholeBody body) {
        LogoutHandler logout = new LogoutHandler(loggingOut, beingLoggedOut, cookie);
        return route().POST("/logout", logout::logOut)
                .POST("/backchannel/logout", logout::backChannel)
                .filter(body)
                .build();
    }
}
