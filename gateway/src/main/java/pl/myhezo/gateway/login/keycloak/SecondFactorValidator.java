package pl.myhezo.gateway.login.keycloak;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Lets pass only who has given both factors (RFC 9470). */
final class SecondFactorValidator implements OAuth2TokenValidator<Jwt> {

    static final String MISSING = "insufficient_user_authentication";

    private final String required;

    SecondFactorValidator(String required) {
        this.required = required;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt jwt) {
        return required.equals(jwt.getClaimAsString("acr"))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(MISSING, "acr is not " + required, null));
    }
}
