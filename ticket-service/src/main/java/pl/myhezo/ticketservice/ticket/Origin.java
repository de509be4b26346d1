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
 * @param serialNumber the device it is about, where it is about one
 * @param owner the subject of who opened it
 */
public record Origin(
        UUID id,
        TicketNumber number,
        @Nullable LegacyNumber legacyNumber,
        String subject,
        ContractNumber contractNumber,
        @Nullable SerialNumber serialNumber,
        Customer company,
        Supplier supplier,
        String owner,
        Instant createdAt) {

    private static final int LONGEST_SUBJECT = 200;

    public Origin {
        checkedSubject(subject);
    }

    /** @throws pl.myhezo.platform.value.InvalidValue {@code required}, {@code too-long} or {@code invalid} */
    public static String checkedSubject(String text) {
        return Texts.lineToTheLetter(text, LONGEST_SUBJECT);
    }
}
