package pl.myhezo.ticketservice.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.platform.test.MovableClock;

class ChallengesTests {

    private static final byte[] KEY = "a-key-of-this-test".getBytes(UTF_8);

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-03-02T08:00:00Z"));
    private final Challenges challenges = new Challenges(KEY, 8, Duration.ofMinutes(15), clock);

    @Test
    void whoFoundTheTextHasSolvedIt() {
        Challenge challenge = challenges.next();

        assertThat(challenges.isSolved(challenge.challenge(), Riddles.solve(challenge)))
                .isTrue();
        assertThat(challenge.expiresAt()).isEqualTo("2026-03-02T08:15:00Z");
        assertThat(challenges.next().challenge()).isNotEqualTo(challenge.challenge());
    }

    @Test
    void anotherTextIsNoSolution() {
        Challenge challenge = challenges.next();
        String wrong = IntStream.iterate(0, i -> i + 1)
                .mapToObj(Integer::toString)
                .filter(text -> Challenges.zeroes(challenge.challenge() + ":" + text) < challenge.difficulty())
                .findFirst()
                .orElseThrow();

        assertThat(challenges.isSolved(challenge.challenge(), wrong)).isFalse();
    }

    @Test
    void holdsToItsEndAndNoLonger() {
        Challenge challenge = challenges.next();
        String solution = Riddles.solve(challenge);

        clock.moveTo(challenge.expiresAt().minusSeconds(1));
        assertThat(challenges.isSolved(challenge.challenge(), solution)).isTrue();
        clock.moveTo(challenge.expiresAt());
        assertThat(challenges.isSolved(challenge.challenge(), solution)).isFalse();
    }

    @Test
    void whatIsNotOursOrWasMadeEasierIsNone() {
        Challenge foreign = new Challenges("another".getBytes(UTF_8), 8, Duration.ofMinutes(15), clock).next();
        String easier = challenges.next().challenge().replaceFirst("\\.8\\.", ".0.");
        String longer = challenges.next().challenge().replaceFirst("^[0-9]+", "999999999999");

        assertThat(challenges.isSolved(foreign.challenge(), Riddles.solve(foreign)))
                .isFalse();
        assertThat(challenges.isSolved(easier, "0")).isFalse();
        assertThat(challenges.isSolved(longer, Riddles.solve(new Challenge(longer, 8, clock.instant()))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c.d", "99999999999999999999.8.AAAA.BBBB"})
    void whatIsNoChallengeIsRefused(String text) {
        assertThat(challenges.isSolved(text, "0")).isFalse();
    }
}
