package pl.myhezo.migrationservice.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.platform.value.SerialNumber;

/**
 * A ticket that can be moved: every value is right, and its company is known.
 *
 * @param subject to the letter
 * @param contractNumber in its clean form, or as it stands where it has none
 * @param contractMoved whether that contract is here
 * @param messages public ones, in the order of their times
 */
public record ExportedTicket(
        String legacyId,
        String number,
        String subject,
        State state,
        Company company,
        @Nullable String contractNumber,
        boolean contractMoved,
        @Nullable SerialNumber serialNumber,
        @Nullable Requester requester,
        Instant createdAt,
        Instant updatedAt,
        List<Message> messages) {

    public ExportedTicket {
        messages = List.copyOf(messages);
    }

    public enum State {
        NEW,
        OPEN,
        PENDING
    }

    public record Requester(@Nullable String name, @Nullable String email) {}

    public record Message(
            String author,
            LegacyMessage.Side side,
            Instant at,
            LegacyMessage.Format format,
            String body,
            List<LegacyFile> files) {}
}
