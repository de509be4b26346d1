package pl.myhezo.migrationservice.export;

import org.jspecify.annotations.Nullable;

/** A ticket as the old system knows it, as far as it is looked at today; only its id and status are known to be there. */
public record LegacyTicket(
        String id,
        @Nullable String number,
        Status status,
        @Nullable String subject,
        @Nullable String customerId,
        @Nullable String createdAt,
        @Nullable String updatedAt)
        implements LegacyRecord {

    public enum Status {
        NEW,
        OPEN,
        PENDING,
        SOLVED,
        CLOSED,
        MERGED;

        /** Whether somebody still works on it. */
        public boolean isActive() {
            return switch (this) {
                case NEW, OPEN, PENDING -> true;
                case SOLVED, CLOSED, MERGED -> false;
            };
        }
    }
}
