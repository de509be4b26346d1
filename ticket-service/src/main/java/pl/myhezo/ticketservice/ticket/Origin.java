package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Texts;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;

/**
 * What a ticket was opened with. It changes only where it came over from another system, and changed there.
 *
 * @param subject 1 to 200 characters, kept to the letter; as {@link FormerTicket} has it where it came over
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
        if (!(cause instanceof Cause.Migrated)) {
            checkedSubject(subject);
        }
    }

    /** @throws pl.myhezo.platform.value.InvalidValue {@code required}, {@code too-long} or {@code invalid} */
    public static String checkedSubject(String text) {
        return Texts.lineToTheLetter(text, LONGEST_SUBJECT);
    }

    /** {@code null} where it came from the contact form, as all that belongs to a contract. */
    public @Nullable String contractNumber() {
        return switch (cause) {
            case Cause.Contract contract -> contract.contractNumber().value();
            case Cause.Migrated migrated -> migrated.contractNumber();
            case Cause.ContactForm _ -> null;
        };
    }

    /** Whether that contract is one of ours, and not only what another system called it. */
    public boolean isOfOurContract() {
        return switch (cause) {
            case Cause.Contract _ -> true;
            case Cause.Migrated migrated -> migrated.contractMoved();
            case Cause.ContactForm _ -> false;
        };
    }

    public @Nullable String serialNumber() {
        return switch (cause) {
            case Cause.Contract contract ->
                contract.serialNumber() == null ? null : contract.serialNumber().value();
            case Cause.Migrated migrated -> migrated.serialNumber();
            case Cause.ContactForm _ -> null;
        };
    }

    public @Nullable Customer company() {
        return switch (cause) {
            case Cause.Contract contract -> contract.company();
            case Cause.Migrated migrated -> migrated.company();
            case Cause.ContactForm _ -> null;
        };
    }

    /** The company's NIP, by which the audit trail names it. */
    public @Nullable String nip() {
        Customer company = company();
        return company == null ? null : company.nip().digits();
    }

    /** {@code null} also where it came over without its contract. */
    public @Nullable Supplier supplier() {
        return switch (cause) {
            case Cause.Contract contract -> contract.supplier();
            case Cause.Migrated migrated -> migrated.supplier();
            case Cause.ContactForm _ -> null;
        };
    }

    /** The subject of who opened it; {@code null} also where he did so in another system and has no account here. */
    public @Nullable String owner() {
        return switch (cause) {
            case Cause.Contract contract -> contract.owner();
            case Cause.Migrated migrated -> migrated.owner();
            case Cause.ContactForm _ -> null;
        };
    }

    /** Who wrote to us, where it came from the contact form. */
    public @Nullable Requester requester() {
        return cause instanceof Cause.ContactForm form ? form.requester() : null;
    }
}
