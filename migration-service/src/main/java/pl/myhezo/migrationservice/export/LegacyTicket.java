package pl.myhezo.migrationservice.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the old system knows it; nothing but its id and status is known to be there or right.
 *
 * @param publicMessages what the customer could read, in the export's order. There is no place for what is internal: a
 *     format leaves that out, so that it cannot get any further. Of a ticket that is not active a format may leave out all.
 */
public record LegacyTicket(
        String id,
        @Nullable String number,
        Status status,
        @Nullable String subject,
        @Nullable String customerId,
        @Nullable String contractNumber,
        @Nullable String serialNumber,
        @Nullable Requester requester,
        @Nullable String createdAt,
        @Nullable String updatedAt,
        List<LegacyMessage> publicMessages)
        implements LegacyRecord {

    public LegacyTicket {
        publicMessages = List.copyOf(publicMessages);
    }

    /** Whoever asked for it. */
    public record Requester(@Nullable String name, @Nullable String email) {}

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
