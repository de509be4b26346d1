package pl.myhezo.migrationservice.ledger;

import org.jspecify.annotations.Nullable;

/** How a record that was sent ended, as the service says that it was sent to. */
public sealed interface Settlement {

    Outcome outcome();

    /** It is here now. */
    record Moved(String newId) implements Settlement {
        @Override
        public Outcome outcome() {
            return Outcome.MOVED;
        }
    }

    /** It was here before, just as it is. */
    record Unchanged(String newId) implements Settlement {
        @Override
        public Outcome outcome() {
            return Outcome.SKIPPED;
        }
    }

    /** It was refused. */
    record Refused(String reason) implements Settlement {

        private static final int LONGEST = 100;

        public Refused {
            reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
        }

        @Override
        public Outcome outcome() {
            return Outcome.REJECTED;
        }
    }

    /** Why it was not moved. */
    default @Nullable String reason() {
        return switch (this) {
            case Moved moved -> null;
            case Unchanged unchanged -> Reason.UNCHANGED.name();
            case Refused refused -> refused.reason;
        };
    }

    /** Its id here. */
    default @Nullable String newId() {
        return switch (this) {
            case Moved moved -> moved.newId;
            case Unchanged unchanged -> unchanged.newId;
            case Refused refused -> null;
        };
    }
}
