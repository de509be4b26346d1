package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.platform.value.Texts;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;

/**
 * What a ticket was opened with and what never changes.
 *
 * @param subject 1 to 200 characters, kept to the letter
 */
public record Origin(
        UUID id,
        TicketNumber number,
        @Nullable LegacyNumber legacyNumber,
        String subject,
        Cause cause,
        Instant createdAt) {

    private static final int LONGEST_SUBJECT = 200;

    public Origin {
        checkedSubject(subject);
    }

    /** @throws pl.myhezo.platform.value.InvalidValue {@code required}, {@code too-long} or {@code invalid} */
    public static String checkedSubject(String text) {
        return Texts.lineToTheLetter(text, LONGEST_SUBJECT);
    }

    /** {@code null} where it came from the contact form, as all that belongs to a contract. */
    public @Nullable ContractNumber contractNumber() {
        return cause instanceof Cause.Contract contract ? contract.contractNumber() : null;
    }

    public @Nullable SerialNumber serialNumber() {
        return cause instanceof Cause.Contract contract ? contract.serialNumber() : null;
    }

    public @Nullable Customer company() {
        return cause instanceof Cause.Contract contract ? contract.company() : null;
    }

    /** The company's NIP, by which the audit trail names it. */
    public @Nullable String nip() {
        return cause instanceof Cause.Contract contract
                ? contract.company().nip().digits()
                : null;
    }

    public @Nullable Supplier supplier() {
        return cause instanceof Cause.Contract contract ? contract.supplier() : null;
    }

    /** The subject of who opened it. */
    public @Nullable String owner() {
        return cause instanceof Cause.Contract contract ? contract.owner() : null;
    }

    /** Who wrote to us, where it came from the contact form. */
    public @Nullable Requester requester() {
        return cause instanceof Cause.ContactForm form ? form.requester() : null;
    }
}
