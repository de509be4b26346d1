package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Texts;
import pl.myhezo.ticketservice.entitlement.Customer;

/**
 * A ticket as the system says it is that it comes from.
 *
 * @param subject of any kind, at most 10,000 characters
 * @param contractMoved whether the contract is one of ours; otherwise it is only what that system called it
 */
public record FormerTicket(
        LegacyNumber number,
        String subject,
        TicketState state,
        Customer company,
        @Nullable String contractNumber,
        boolean contractMoved,
        @Nullable String serialNumber,
        @Nullable FormerRequester requester,
        Instant createdAt,
        Instant updatedAt) {

    private static final int LONGEST_SUBJECT = 10_000;

    /** To the letter it stays as it is; what cannot be stored does not come over. */
    public FormerTicket {
        if (subject.length() > LONGEST_SUBJECT) {
            throw new InvalidValue("TOO_LARGE", "More than %d characters".formatted(LONGEST_SUBJECT));
        }
        if (!Texts.isWhole(subject)) {
            throw new InvalidValue("WRONG_VALUE", "Half of a character in a subject");
        }
    }
}
