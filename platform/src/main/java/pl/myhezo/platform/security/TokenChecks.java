package pl.myhezo.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * What a token must show beside its signature: issuer, audience, time, that it is an access token, and for a person the
 * second factor.
 */
final class TokenChecks {

    /** RFC 9470, section 3. */
    static final String INSUFFICIENT = "insufficient_user_authentication";

    private static final String SECOND_FACTOR = "2fa";

    /** How far clocks may differ. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private TokenChecks() {}

    static OAuth2TokenValidator<Jwt> of(SecuritySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(SKEW),
                new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                new JwtClaimValidator<String>(
                        JwtClaimNames.ISS, issuer -> settings.issuers().contains(issuer)),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())),
                new JwtClaimValidator<String>("typ", "Bearer"::equals),
                TokenChecks::secondFactor);
    }

    private static OAuth2TokenValidatorResult secondFactor(Jwt token) {
        if (isMachine(token) || SECOND_FACTOR.equals(token.getClaimAsString("acr"))) {
            return OAuth2TokenValidatorResult.success();
        }
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(INSUFFICIENT, "A second factor is required", null));
    }

    /**
     * Keycloak gives these names to the client credentials grant alone. A person may well be called
     * {@code service-account-…}, but not exactly like the client that the token was issued to.
     */
    static boolean isMachine(Jwt token) {
        String client = token.getClaimAsString("client_id");
        return client != null
                && client.equals(token.getClaimAsString("azp"))
                && ("service-account-" + client).equalsIgnoreCase(token.getClaimAsString("preferred_username"));
    }
}
