package pl.myhezo.gateway.login.keycloak;

import java.time.Clock;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import pl.myhezo.gateway.login.AuthorizationServer.Grant;
import pl.myhezo.gateway.login.LoginRefused;
import pl.myhezo.gateway.login.LoginRefused.Reason;
import pl.myhezo.gateway.login.PendingLogin;
import reactor.core.publisher.Mono;

/** Turns the code of a login into a grant. Spring Security compares state and nonce and proves the code verifier. */
final class CodeExchange {

    private final ReactiveAuthenticationManager codes;
    private final KeycloakJwts jwts;
    private final Clock clock;

    CodeExchange(ReactiveAuthenticationManager codes, KeycloakJwts jwts, Clock clock) {
        this.codes = codes;
        this.jwts = jwts;
        this.clock = clock;
    }

    Mono<Grant> redeem(ClientRegistration registration, PendingLogin pending, String state, String code) {
        OAuth2AuthorizationRequest request = request(registration, pending);
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(Registrations.redirectUri(registration))
                .build();
        return codes.authenticate(new OAuth2AuthorizationCodeAuthenticationToken(
                        registration, new OAuth2AuthorizationExchange(request, answer)))
                .cast(OAuth2LoginAuthenticationToken.class)
                .flatMap(login -> grant(registration, login));
    }

    private static OAuth2AuthorizationRequest request(ClientRegistration registration, PendingLogin pending) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(Registrations.authorizationUri(registration))
                .redirectUri(Registrations.redirectUri(registration))
                .scopes(registration.getScopes())
                .state(pending.state())
                .attributes(attributes -> {
                    attributes.put(OidcParameterNames.NONCE, pending.nonce());
                    attributes.put(PkceParameterNames.CODE_VERIFIER, pending.codeVerifier());
                })
                .build();
    }

    private Mono<Grant> grant(ClientRegistration registration, OAuth2LoginAuthenticationToken login) {
        OAuth2AccessToken access = login.getAccessToken();
        OAuth2RefreshToken refresh = login.getRefreshToken();
        if (access == null || refresh == null || !(login.getPrincipal() instanceof KeycloakUser user)) {
            return Mono.error(new LoginRefused(Reason.REFUSED, null));
        }
        return jwts.decodeAccessToken(access.getTokenValue(), registration)
                .map(claims -> Grants.of(user.getIdToken(), claims, refresh, user.refreshExpiresIn(), clock));
    }
}
