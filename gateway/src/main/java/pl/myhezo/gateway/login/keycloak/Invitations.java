package pl.myhezo.gateway.login.keycloak;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.login.AuthorizationServer.Invitation;
import pl.myhezo.gateway.login.LoginWish;
import pl.myhezo.gateway.login.PendingLogin;
import pl.myhezo.gateway.origin.Origin;
import reactor.core.publisher.Mono;

/** Builds the address that a login begins at: code flow with PKCE, a nonce, and both factors asked for. */
final class Invitations {

    private final ServerOAuth2AuthorizationRequestResolver requests;
    private final String acr;
    private final Clock clock;

    Invitations(Registrations registrations, String acr, Clock clock) {
        this.requests = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
        this.acr = acr;
        this.clock = clock;
    }

    Mono<Invitation> invite(ServerWebExchange exchange, LoginWish wish) {
        Origin origin = Origin.of(exchange);
        return requests.resolve(exchange, origin.toString()).map(request -> {
            OAuth2AuthorizationRequest asked = OAuth2AuthorizationRequest.from(request)
                    .additionalParameters(parameters -> {
                        parameters.put("acr_values", acr);
                        parameters.put("ui_locales", wish.language().code());
                        parameters.put("kc_locale", wish.language().code());
                        if (wish.fresh()) {
                            parameters.put("prompt", "login");
                            parameters.put("max_age", "0");
                        }
                        wish.action().ifPresent(action -> parameters.put("kc_action", action.keycloakName()));
                    })
                    .build();
            return new Invitation(
                    URI.create(asked.getAuthorizationRequestUri()), pending(asked, origin, wish.returnTo()));
        });
    }

    private PendingLogin pending(OAuth2AuthorizationRequest request, Origin origin, String returnTo) {
        return new PendingLogin(
                origin.value(),
                text(request.getState()),
                text(request.getAttribute(OidcParameterNames.NONCE)),
                text(request.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                returnTo,
                clock.instant());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value, "Spring Security gives state, nonce and verifier to every login");
    }
}
