package pl.myhezo.migrationservice.ledger;

import java.util.Optional;

/**
 * Which rows of a report.
 *
 * @param after the place after which to begin, 0 for the beginning
 */
public record ReportQuery(Optional<RecordKind> kind, Optional<Outcome> outcome, long after, int limit) {}
