package pl.myhezo.migrationservice.ledger;

/** What became of a record. */
public enum Outcome {
    /** Sent, and not answered yet; or, of a company, nothing carried it over yet. */
    PENDING,
    MOVED,
    SKIPPED,
    REJECTED
}
