package pl.myhezo.gateway.login.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.jwt.Jwt;
import pl.myhezo.gateway.login.AuthorizationServer.Grant;
import pl.myhezo.gateway.session.Person;
import pl.myhezo.gateway.session.Tokens;

/** Reads a grant from Keycloak's tokens: the person from the ID token, his roles from the access token. */
final class Grants {

    /** Everybody has these in Keycloak; they say nothing. */
    private static final Set<String> OF_EVERYBODY = Set.of("offline_access", "uma_authorization");

    private Grants() {}

    static Grant of(
            ClaimAccessor idToken, Jwt access, OAuth2RefreshToken refresh, Duration refreshExpiresIn, Clock clock) {
        Instant now = clock.instant();
        Instant accessExpiresAt = Objects.requireNonNullElse(access.getExpiresAt(), now);
        return new Grant(
                person(idToken, access),
                required(idToken, "sid"),
                new Tokens(
                        access.getTokenValue(), accessExpiresAt, refresh.getTokenValue(), now.plus(refreshExpiresIn)));
    }

    private static Person person(ClaimAccessor idToken, Jwt accessToken) {
        return new Person(
                required(idToken, "sub"), text(idToken, "name", ""), text(idToken, "email", ""), roles(accessToken));
    }

    private static Set<String> roles(Jwt accessToken) {
        Object roles = accessToken.getClaim("realm_access") instanceof Map<?, ?> access ? access.get("roles") : null;
        return roles instanceof Collection<?> names
                ? names.stream()
                        .map(String::valueOf)
                        .filter(name -> !OF_EVERYBODY.contains(name) && !name.startsWith("default-roles-"))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String required(ClaimAccessor token, String claim) {
        return Objects.requireNonNull(token.getClaimAsString(claim), () -> "Keycloak's ID token has no " + claim);
    }

    private static String text(ClaimAccessor token, String claim, String otherwise) {
        String value = token.getClaimAsString(claim);
        return value == null ? otherwise : value;
    }
}
