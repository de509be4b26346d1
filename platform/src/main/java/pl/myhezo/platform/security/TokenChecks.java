package pl.myhezo.platform.security;

import java.util.List;
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

    private TokenChecks() {}

    static OAuth2TokenValidator<Jwt> of(SecuritySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
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

    /** Keycloak sets both claims for the client credentials grant alone; no person's token can carry them. */
    static boolean isMachine(Jwt token) {
        String name = token.getClaimAsString("preferred_username");
        return token.hasClaim("client_id") && name != null && name.startsWith("service-account-");
    }
}
