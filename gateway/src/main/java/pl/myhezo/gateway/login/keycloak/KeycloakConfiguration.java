package pl.myhezo.gateway.login.keycloak;

import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.AbstractWebClientReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.web.reactive.function.client.WebClient;
import pl.myhezo.gateway.origin.Origin;
import pl.myhezo.gateway.origin.Origins;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakConfiguration {

    private static final int CONNECTIONS = 50;

    /** Of their own: tokens that anybody may send cause these reads, and logins must not wait for them. */
    private static final int CONNECTIONS_FOR_KEYS = 2;

    @Bean
    Keycloak keycloak(KeycloakSettings settings, Origins origins, Clock clock) {
        WebClient http = http(settings, "keycloak", CONNECTIONS);
        WebClient ofKeys = http(settings, "keycloak-keys", CONNECTIONS_FOR_KEYS);
        Registrations registrations = new Registrations(settings, origins.all());
        KeycloakJwts jwts = new KeycloakJwts(
                settings, new RealmKeys(settings.internal("/protocol/openid-connect/certs"), ofKeys), clock);
        return new Keycloak(
                settings,
                registrations,
                new Invitations(registrations, settings.acr(), clock),
                new CodeExchange(codes(http, jwts), jwts, clock),
                new TokenRefresh(forOrigin(new WebClientReactiveRefreshTokenTokenResponseClient(), http), jwts, clock),
                new LogoutTokens(
                        jwts, new LogoutTokenValidator(issuers(settings, origins), settings.clientId(), clock)),
                http);
    }

    private static OidcAuthorizationCodeReactiveAuthenticationManager codes(WebClient http, KeycloakJwts jwts) {
        OidcAuthorizationCodeReactiveAuthenticationManager codes =
                new OidcAuthorizationCodeReactiveAuthenticationManager(
                        forOrigin(new WebClientReactiveAuthorizationCodeTokenResponseClient(), http),
                        request -> Mono.just(new KeycloakUser(request)));
        codes.setJwtDecoderFactory(jwts);
        return codes;
    }

    private static <T extends AbstractWebClientReactiveOAuth2AccessTokenResponseClient<?>> T forOrigin(
            T tokens, WebClient http) {
        tokens.setWebClient(http);
        tokens.addHeadersConverter(grant -> Registrations.forwarded(grant.getClientRegistration()));
        return tokens;
    }

    private static Set<String> issuers(KeycloakSettings settings, Origins origins) {
        Set<String> issuers = new HashSet<>(settings.logoutIssuers());
        issuers.add(settings.internal(""));
        origins.all().stream().map(Origin::value).map(settings::issuer).forEach(issuers::add);
        return issuers;
    }

    /** Few connections and short time-outs: a slow Keycloak must not hold what the rest of the gateway needs. */
    private static WebClient http(KeycloakSettings settings, String name, int connections) {
        ConnectionProvider pool = ConnectionProvider.builder(name)
                .maxConnections(connections)
                .pendingAcquireMaxCount(200)
                .pendingAcquireTimeout(settings.responseTimeout())
                .maxIdleTime(java.time.Duration.ofSeconds(20))
                .build();
        HttpClient client = HttpClient.create(pool)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        settings.connectTimeout().toMillis())
                .responseTimeout(settings.responseTimeout());
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(client))
                .build();
    }
}
