package pl.myhezo.gateway.login.keycloak;

import java.time.Clock;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import pl.myhezo.gateway.login.AuthorizationServer.Grant;
import pl.myhezo.gateway.login.LoginRefused;
import pl.myhezo.gateway.login.LoginRefused.Reason;
import pl.myhezo.gateway.session.Tokens;
import reactor.core.publisher.Mono;

/** Turns a refresh token into a new grant. */
final class TokenRefresh {

    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;
    private final KeycloakJwts jwts;
    private final Clock clock;

    TokenRefresh(
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client,
            KeycloakJwts jwts,
            Clock clock) {
        this.client = client;
        this.jwts = jwts;
        this.clock = clock;
    }

    Mono<Grant> refresh(ClientRegistration registration, Tokens tokens) {
        OAuth2AccessToken access =
                new OAuth2AccessToken(TokenType.BEARER, tokens.access(), null, tokens.accessExpiresAt());
        OAuth2RefreshToken refresh = new OAuth2RefreshToken(tokens.refresh(), null);
        return client.getTokenResponse(new OAuth2RefreshTokenGrantRequest(registration, access, refresh))
                .flatMap(response -> grant(registration, response));
    }

    private Mono<Grant> grant(ClientRegistration registration, OAuth2AccessTokenResponse response) {
        OAuth2RefreshToken refresh = response.getRefreshToken();
        if (refresh == null) {
            return Mono.error(new LoginRefused(Reason.REFUSED, null));
        }
        Mono<Jwt> id = jwts.createDecoder(registration)
                .decode(String.valueOf(response.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN)));
        Mono<Jwt> access = jwts.decodeAccessToken(response.getAccessToken().getTokenValue(), registration);
        return Mono.zip(
                id,
                access,
                (person, claims) -> Grants.of(
                        person,
                        claims,
                        refresh,
                        KeycloakUser.refreshExpiresIn(response.getAdditionalParameters()),
                        clock));
    }
}
