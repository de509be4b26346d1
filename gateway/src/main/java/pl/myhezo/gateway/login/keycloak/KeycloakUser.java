package pl.myhezo.gateway.login.keycloak;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** The person of an ID token, and what Keycloak says beside it about the refresh token. */
final class KeycloakUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;
    private static final Duration NEVER = Duration.ofDays(365);

    private final Duration refreshExpiresIn;

    KeycloakUser(OidcUserRequest request) {
        super(List.of(), request.getIdToken());
        this.refreshExpiresIn = refreshExpiresIn(request.getAdditionalParameters());
    }

    Duration refreshExpiresIn() {
        return refreshExpiresIn;
    }

    /** Zero, and nothing, mean that it does not expire by itself. */
    static Duration refreshExpiresIn(Map<String, Object> tokenResponse) {
        long seconds = Long.parseLong(String.valueOf(tokenResponse.getOrDefault("refresh_expires_in", 0)));
        return seconds > 0 ? Duration.ofSeconds(seconds) : NEVER;
    }
}
