package pl.myhezo.migrationservice.migration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Tally;
import pl.myhezo.migrationservice.upload.Upload;

class PacesTests {

    private Instant now = Instant.parse("2026-01-15T10:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final Paces paces = new Paces(clock);

    @Test
    void oneLookSaysNothingAndTwoSayHowFastItGoesAndHowLongItTakes() {
        assertThat(look(MigrationStatus.RUNNING, 100)).isNull();

        Pace pace = after(Duration.ofSeconds(10), 300);

        assertThat(pace.perSecond()).isEqualTo(20);
        assertThat(pace.left()).isEqualTo(Duration.ofSeconds(35));
    }

    @Test
    void whatIsLongerAgoThanAMinuteCountsNoMore() {
        look(MigrationStatus.RUNNING, 0);
        after(Duration.ofSeconds(50), 500);

        assertThat(after(Duration.ofSeconds(20), 520).perSecond()).isEqualTo(1);
    }

    @Test
    void whatStandsStillTakesNobodyKnowsHowLong() {
        look(MigrationStatus.PAUSED, 100);

        assertThat(after(Duration.ofSeconds(10), 100)).isEqualTo(new Pace(0, null));
    }

    @Test
    void whatHasEndedGoesNowhere() {
        look(MigrationStatus.RUNNING, 100);
        now = now.plusSeconds(10);

        assertThat(look(MigrationStatus.COMPLETED, 1000)).isNull();
    }

    private Pace after(Duration time, long done) {
        now = now.plus(time);
        return requireNonNull(look(MigrationStatus.RUNNING, done));
    }

    private @Nullable Pace look(MigrationStatus status, long done) {
        Tally tally = new Tally(Map.of(
                RecordKind.CONTRACT,
                Map.of(Outcome.MOVED, 10L),
                RecordKind.TICKET,
                Map.of(Outcome.MOVED, done - 10, Outcome.PENDING, 50L)));
        return paces.look(migration(status), tally);
    }

    private Migration migration(MigrationStatus status) {
        return new Migration(
                "m-1",
                "myhezo",
                false,
                "operator",
                new Upload("m-1", 1, "00"),
                status,
                null,
                null,
                "old-portal",
                Map.of(RecordKind.CONTRACT, 10L, RecordKind.TICKET, 990L),
                Stage.TICKETS,
                0,
                now,
                now,
                null);
    }
}
