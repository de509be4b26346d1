package pl.myhezo.ticketservice.migrated;

/** What became of a ticket of another system. */
public sealed interface Outcome {

    /** It is here, under this number. */
    record Accepted(String number, Change change) implements Outcome {}

    /** It is not here; {@code reason} is a code such as {@code MISSING_FILE}. */
    record Rejected(String reason) implements Outcome {}

    /** What difference it made. */
    enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
