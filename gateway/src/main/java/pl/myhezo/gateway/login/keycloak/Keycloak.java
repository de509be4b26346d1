package pl.myhezo.gateway.login.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.login.AuthorizationServer;
import pl.myhezo.gateway.login.LoginWish;
import pl.myhezo.gateway.login.PendingLogin;
import pl.myhezo.gateway.session.Session;
import reactor.core.publisher.Mono;

/** Keycloak, spoken to with Spring Security's OAuth 2.0 client. */
final class Keycloak implements AuthorizationServer {

    private final KeycloakSettings settings;
    private final Registrations registrations;
    private final Invitations invitations;
    private final CodeExchange codes;
    private final TokenRefresh refreshes;
    private final LogoutTokens logouts;
    private final WebClient http;

    Keycloak(
            KeycloakSettings settings,
            Registrations registrations,
            Invitations invitations,
            CodeExchange codes,
            TokenRefresh refreshes,
            LogoutTokens logouts,
            WebClient http) {
        this.settings = settings;
        this.registrations = registrations;
        this.invitations = invitations;
        this.codes = codes;
        this.refreshes = refreshes;
        this.logouts = logouts;
        this.http = http;
    }

    @Override
    public Mono<Invitation> invite(ServerWebExchange exchange, LoginWish wish) {
        return invitations.invite(exchange, wish);
    }

    @Override
    public Mono<Grant> redeem(PendingLogin pending, String state, String code) {
        return Mono.defer(() -> codes.redeem(registrations.of(pending.origin()), pending, state, code))
                .onErrorMap(KeycloakErrors::ofLogin);
    }

    @Override
    public Mono<Grant> renew(Session session) {
        return Mono.defer(() -> refreshes.refresh(registrations.of(session.origin()), session.tokens()))
                .onErrorMap(KeycloakErrors::ofRenewal);
    }

    @Override
    public Mono<Boolean> stillStands(Session session) {
        return Mono.defer(() -> post(
                        session, "/token/introspect", "token", session.tokens().access())
                .bodyToMono(Introspection.class)
                .map(Introspection::active));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Introspection(boolean active) {}

    @Override
    public Mono<Void> end(Session session) {
        return Mono.defer(
                () -> post(session, "/logout", "refresh_token", session.tokens().refresh())
                        .toBodilessEntity()
                        .then());
    }

    private WebClient.ResponseSpec post(Session session, String path, String field, String token) {
        ClientRegistration registration = registrations.of(session.origin());
        return http.post()
                .uri(URI.create(settings.internal("/protocol/openid-connect" + path)))
                .headers(headers -> {
                    headers.putAll(Registrations.forwarded(registration));
                    headers.setBasicAuth(settings.clientId(), settings.clientSecret());
                })
                .body(BodyInserters.fromFormData(field, token))
                .retrieve();
    }

    @Override
    public Mono<LogoutNotice> readLogout(String logoutToken) {
        return logouts.read(logoutToken);
    }
}
