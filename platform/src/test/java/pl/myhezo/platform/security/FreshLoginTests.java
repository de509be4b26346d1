package pl.myhezo.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

@Tag("T-37")
class FreshLoginTests {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final FreshLogin fresh = new FreshLogin(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void letsPassWhoGaveBothFactorsInTheLastFiveMinutes() {
        assertThatCode(() -> fresh.demand(loggedIn(NOW))).doesNotThrowAnyException();
        assertThatCode(() -> fresh.demand(loggedIn(NOW.minusSeconds(300)))).doesNotThrowAnyException();
    }

    @Test
    void refusesAnOlderLoginHoweverNewItsToken() {
        refuses(loggedIn(NOW.minusSeconds(301)));
    }

    @Test
    void refusesWhoDoesNotSayWhenHeLoggedIn() {
        refuses(loggedIn(null));
        refuses(new TestingAuthenticationToken("jan", "password"));
    }

    private void refuses(Authentication caller) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> fresh.demand(caller))
                .matches(problem -> problem.type() == ProblemType.LOGIN_TOO_OLD);
    }

    private static Authentication loggedIn(@Nullable Instant at) {
        Jwt.Builder token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("jan")
                .issuedAt(NOW);
        if (at != null) {
            token.claim("auth_time", at.getEpochSecond());
        }
        return new JwtAuthenticationToken(token.build());
    }
}
