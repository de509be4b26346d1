package pl.myhezo.migrationservice.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.Tally;

/** Between two looks a minute passes, and after two minutes without an answer the migration counts as paused. */
class AwaitingAnswersTests {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<MigrationStatus> shown = new ArrayList<>();
    private Instant now = Instant.parse("2024-06-18T22:00:00Z");

    @Test
    void whileAnswersComeNothingIsShown() {
        await(100, 140, 130, 120, 110, 105, 100);

        assertThat(shown).isEmpty();
    }

    @Test
    void answersThatOthersMakeUseOfAreAnswersToo() {
        await(100, 101, 150, 140, 130, 120, 110, 100);

        assertThat(shown).isEmpty();
    }

    @Test
    void withoutAnswersItIsShownAsPausedUntilOneComes() {
        await(100, 140, 140, 140, 140, 140, 139, 100);

        assertThat(shown).containsExactly(MigrationStatus.PAUSED, MigrationStatus.RUNNING);
    }

    private void await(long most, long... unanswered) {
        Deque<Long> looks = new ArrayDeque<>();
        for (long each : unanswered) {
            looks.add(each);
        }
        Report report = (Report) Proxy.newProxyInstance(
                Report.class.getClassLoader(),
                new Class<?>[] {Report.class},
                (proxy, method, arguments) ->
                        new Tally(Map.of(RecordKind.TICKET, Map.of(Outcome.PENDING, looks.removeFirst()))));
        Migrations migrations = (Migrations) Proxy.newProxyInstance(
                Migrations.class.getClassLoader(), new Class<?>[] {Migrations.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("status")) {
                        shown.add((MigrationStatus) arguments[1]);
                    }
                    return null;
                });
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        new AwaitingAnswers(migrations, report, ignored -> now = now.plus(BETWEEN_LOOKS), PATIENCE, clock)
                .untilAtMost(most, new Claim("m-1", 1));
    }
}
