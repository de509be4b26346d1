package pl.myhezo.migrationservice.migration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Tally;

/**
 * How fast migrations go, from how far they were when somebody looked within the last minute. A migration that nobody looks
 * at has no pace.
 */
final class Paces {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Map<String, Deque<Look>> looks = new ConcurrentHashMap<>();
    private final Clock clock;

    Paces(Clock clock) {
        this.clock = clock;
    }

    private record Look(Instant at, long done) {}

    /** Notes how far it is; null while too little is known. */
    @Nullable
    Pace look(Migration migration, Tally tally) {
        if (!migration.status().isOpen()) {
            looks.remove(migration.id());
            return null;
        }
        long done = done(tally, RecordKind.CONTRACT) + done(tally, RecordKind.TICKET);
        Look now = new Look(clock.instant(), done);
        @Nullable Look first = first(migration.id(), now);
        if (first == null) {
            return null;
        }
        double seconds = Duration.between(first.at, now.at).toMillis() / 1e3;
        return pace((done - first.done) / seconds, all(migration) - done);
    }

    private @Nullable Look first(String id, Look now) {
        Deque<Look> known = looks.computeIfAbsent(id, any -> new ArrayDeque<>());
        synchronized (known) {
            known.removeIf(look -> look.at.plus(WINDOW).isBefore(now.at));
            Look last = known.peekLast();
            if (last == null || !last.at.plus(LEAST).isAfter(now.at)) {
                known.addLast(now);
            }
            Look first = known.getFirst();
            return first.at.plus(LEAST).isAfter(now.at) ? null : first;
        }
    }

    private static Pace pace(double perSecond, long left) {
        return new Pace(
                perSecond, perSecond > 0 && left >= 0 ? Duration.ofMillis((long) (left * 1e3 / perSecond)) : null);
    }

    private static long done(Tally tally, RecordKind kind) {
        return tally.of(kind) - tally.of(kind, Outcome.PENDING);
    }

    private static long all(Migration migration) {
        return migration.expected().getOrDefault(RecordKind.CONTRACT, 0L)
                + migration.expected().getOrDefault(RecordKind.TICKET, 0L);
    }
}
