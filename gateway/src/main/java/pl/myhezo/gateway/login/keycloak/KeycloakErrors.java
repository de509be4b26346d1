package pl.myhezo.gateway.login.keycloak;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.web.reactive.function.client.WebClientException;
import pl.myhezo.gateway.login.LoginRefused;
import pl.myhezo.gateway.login.LoginRefused.Reason;
import pl.myhezo.gateway.problem.Refusal;

/** Tells "no" from "cannot say". */
final class KeycloakErrors {

    private static final Logger log = LoggerFactory.getLogger(KeycloakErrors.class);

    /** Spring Security's own codes for an answer that is not the one to this login. */
    private static final Set<String> NOT_THIS_LOGIN = Set.of("invalid_state_parameter", "invalid_nonce");

    private static final Set<String> OUTAGES =
            Set.of(OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE, "invalid_token_response");

    private KeycloakErrors() {}

    static Throwable ofLogin(Throwable error) {
        if (error instanceof LoginRefused || error instanceof Refusal) {
            return error;
        }
        if (isOutage(error)) {
            return Refusal.unavailable(error);
        }
        log.warn("Keycloak's answer to a login is refused: {} {}", error.getMessage(), brokenRules(error));
        return new LoginRefused(reason(error), error);
    }

    /** Only Keycloak's plain "invalid_grant" ends a session; our own mistakes, a wrong secret for one, must not. */
    static Throwable ofRenewal(Throwable error) {
        if (error instanceof LoginRefused || error instanceof Refusal) {
            return error;
        }
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(code(error)) || lacksSecondFactor(error)) {
            return new LoginRefused(Reason.REFUSED, error);
        }
        return Refusal.unavailable(error);
    }

    static boolean isOutage(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof WebClientException
                    || OUTAGES.contains(code(cause))) {
                return true;
            }
        }
        return false;
    }

    private static Reason reason(Throwable error) {
        if (lacksSecondFactor(error)) {
            return Reason.SECOND_FACTOR;
        }
        return NOT_THIS_LOGIN.contains(code(error)) || OAuth2ErrorCodes.INVALID_GRANT.equals(code(error))
                ? Reason.EXPIRED
                : Reason.REFUSED;
    }

    private static boolean lacksSecondFactor(Throwable error) {
        return brokenRules(error).stream()
                .map(OAuth2Error::getErrorCode)
                .anyMatch(SecondFactorValidator.MISSING::equals);
    }

    private static Collection<OAuth2Error> brokenRules(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof JwtValidationException invalid) {
                return invalid.getErrors();
            }
        }
        return List.of();
    }

    private static String code(Throwable error) {
        return switch (error) {
            case OAuth2AuthenticationException refused -> refused.getError().getErrorCode();
            case OAuth2AuthorizationException refused -> refused.getError().getErrorCode();
            default -> "";
        };
    }
}
