package pl.myhezo.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/**
 * For what a stolen session must not do: both factors were given a moment ago. A renewed token keeps the time at which
 * that was; only another login moves it.
 */
public final class FreshLogin {

    /** How long ago the login may be. */
    public static final Duration OLDEST = Duration.ofMinutes(5);

    private final Clock clock;

    public FreshLogin(Clock clock) {
        this.clock = clock;
    }

    /** @throws Problem 401 {@code login-too-old}, also where the token does not say when its owner logged in */
    public void demand(Authentication caller) {
        Instant login = caller instanceof JwtAuthenticationToken token ? loggedInAt(token) : null;
        if (login == null || login.plus(OLDEST).isBefore(clock.instant())) {
            throw Problem.of(ProblemType.LOGIN_TOO_OLD);
        }
    }

    private static @Nullable Instant loggedInAt(JwtAuthenticationToken token) {
        return token.getToken().getClaimAsInstant("auth_time");
    }
}
