package pl.myhezo.gateway.account.http;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.micrometer.observation.ObservationRegistry;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import pl.myhezo.gateway.account.KnownAccounts;
import pl.myhezo.gateway.body.WholeBody;
import pl.myhezo.gateway.forgery.CsrfTokens;
import pl.myhezo.gateway.login.RenewingSession;
import pl.myhezo.gateway.route.Upstreams;
import pl.myhezo.gateway.session.SessionCookie;
import reactor.netty.http.client.HttpClient;

@Configuration(proxyBeanMethods = false)
class AccountHttpConfiguration {

    @Bean
    IdentityAccounts identityAccounts(Upstreams upstreams, RenewingSession renewing, ObservationRegistry observations) {
        HttpClient client = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1_000)
                .responseTimeout(Duration.ofSeconds(2));
        WebClient identity = WebClient.builder()
                .baseUrl(upstreams.identity().toString())
                .observationRegistry(observations)
                .clientConnector(new ReactorClientHttpConnector(client))
                .build();
        return new IdentityAccounts(identity, renewing);
    }

    @Bean
    RouterFunction<ServerResponse> sessionRoutes(
            KnownAccounts accounts, CsrfTokens csrf, SessionCookie cookie, WholeBody body) {
        SessionHandler session = new SessionHandler(accounts, csrf, cookie);
        return route().GET("/api/session", session::show)
                .PUT("/api/session/language", session::speak)
                .filter(body)
                .build();
    }
}
