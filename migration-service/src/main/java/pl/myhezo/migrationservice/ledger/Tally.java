package pl.myhezo.migrationservice.ledger;

import java.util.Map;

/**
 * How many records of each kind have which outcome in a migration.
 *
 * @param counts absent is none
 */
public record Tally(Map<RecordKind, Map<Outcome, Long>> counts) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    public long of(RecordKind kind, Outcome outcome) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0L);
    }

    /** All records of a kind that were read. */
    public long of(RecordKind kind) {
        return counts.getOrDefault(kind, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Records sent on and not answered yet. Companies wait for their contracts and are not counted. */
    public long unanswered() {
        return of(RecordKind.CONTRACT, Outcome.PENDING) + of(RecordKind.TICKET, Outcome.PENDING);
    }

    /** Whether something was rejected. */
    public boolean hasProblems() {
        return counts.keySet().stream().anyMatch(kind -> of(kind, Outcome.REJECTED) > 0);
    }
}
