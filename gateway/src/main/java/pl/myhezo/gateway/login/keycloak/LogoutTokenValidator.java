package pl.myhezo.gateway.login.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** The rules of OpenID Connect Back-Channel Logout 1.0, section 2.6, and a bound on the token's age. */
final class LogoutTokenValidator implements OAuth2TokenValidator<Jwt> {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration MAXIMUM_AGE = Duration.ofMinutes(2);

    private final Set<String> issuers;
    private final String audience;
    private final Clock clock;

    LogoutTokenValidator(Set<String> issuers, String audience, Clock clock) {
        this.issuers = Set.copyOf(issuers);
        this.audience = audience;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt jwt) {
        boolean genuine = isLogoutToken(jwt)
                && jwt.getAudience() != null
                && jwt.getAudience().contains(audience)
                && issuers.contains(String.valueOf(jwt.getClaimAsString("iss")))
                && isRecent(jwt)
                && jwt.getId() != null
                && (jwt.getSubject() != null || jwt.hasClaim("sid"));
        return genuine
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "not a logout token of ours", null));
    }

    private static boolean isLogoutToken(Jwt jwt) {
        String type = String.valueOf(jwt.getHeaders().get("typ"));
        return ("logout+jwt".equalsIgnoreCase(type) || "JWT".equalsIgnoreCase(type))
                && !jwt.hasClaim("nonce")
                && jwt.getClaim("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT);
    }

    private boolean isRecent(Jwt jwt) {
        Instant now = clock.instant();
        Instant issued = jwt.getIssuedAt();
        Instant expires = jwt.getExpiresAt();
        return issued != null
                && Duration.between(issued, now).abs().compareTo(MAXIMUM_AGE) <= 0
                && (expires == null || now.isBefore(expires.plusSeconds(60)));
    }
}
