package pl.myhezo.migrationservice.ticket.kafka;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ticket.AttachedFile;
import pl.myhezo.migrationservice.ticket.ExportedTicket;

/**
 * What is compared to know whether a ticket changed: all that its event, its document and its files are made of. Not the
 * document itself, which would have to be made to be compared, and which a later version lays out otherwise.
 */
record TicketContent(
        String number,
        String subject,
        ExportedTicket.State state,
        LegacyTicketExported.Company company,
        @Nullable String contractNumber,
        boolean contractMoved,
        @Nullable String serialNumber,
        ExportedTicket.@Nullable Requester requester,
        Instant createdAt,
        Instant updatedAt,
        List<ExportedTicket.Message> messages,
        List<File> files,
        String language) {

    /** @param content a hash, or why there is none */
    record File(String name, String content) {}

    static TicketContent of(ExportedTicket ticket, List<AttachedFile> files, String language) {
        return new TicketContent(
                ticket.number(),
                ticket.subject(),
                ticket.state(),
                LegacyTicketExported.companyOf(ticket),
                ticket.contractNumber(),
                ticket.contractMoved(),
                ticket.serialNumber() == null ? null : ticket.serialNumber().value(),
                ticket.requester(),
                ticket.createdAt(),
                ticket.updatedAt(),
                ticket.messages(),
                files.stream().map(TicketContent::fileOf).toList(),
                language);
    }

    private static File fileOf(AttachedFile file) {
        return switch (file) {
            case AttachedFile.Whole whole ->
                new File(whole.name(), whole.content().sha256());
            case AttachedFile.Missing missing ->
                new File(missing.name(), missing.refusal().reason().name());
        };
    }
}
