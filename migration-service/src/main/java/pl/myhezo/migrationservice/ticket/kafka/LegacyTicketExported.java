package pl.myhezo.migrationservice.ticket.kafka;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.migrationservice.ticket.AttachedFile;
import pl.myhezo.migrationservice.ticket.ExportedTicket;
import pl.myhezo.migrationservice.ticket.PrintedDialogue;

/** The wire form of a ticket that moves: what is large in it is only referred to. */
record LegacyTicketExported(
        String migrationId,
        String source,
        String legacyId,
        String number,
        String subject,
        String state,
        Company company,
        @Nullable String contractNumber,
        boolean contractMoved,
        @Nullable String serialNumber,
        @Nullable Requester requester,
        Instant createdAt,
        Instant updatedAt,
        DialogueReference dialogue,
        List<FileReference> files) {

    /** More files than that are named in the dialogue alone. */
    private static final int MOST_FILES = 1000;

    record Company(String legacyId, String nip, String name) {}

    record Requester(@Nullable String name, @Nullable String email) {}

    record DialogueReference(String href, String name, String sha256, long size) {}

    record FileReference(
            @Nullable String href,
            String name,
            @Nullable String sha256,
            @Nullable Long size,
            @Nullable String missing) {}

    static LegacyTicketExported of(Run run, ExportedTicket ticket, PrintedDialogue dialogue, List<AttachedFile> files) {
        ExportedTicket.Requester requester = ticket.requester();
        return new LegacyTicketExported(
                run.migrationId(),
                run.source(),
                ticket.legacyId(),
                ticket.number(),
                ticket.subject(),
                ticket.state().name(),
                companyOf(ticket),
                ticket.contractNumber(),
                ticket.contractMoved(),
                ticket.serialNumber() == null ? null : ticket.serialNumber().value(),
                requester == null ? null : new Requester(requester.name(), requester.email()),
                ticket.createdAt(),
                ticket.updatedAt(),
                referenceTo(dialogue),
                files.stream()
                        .limit(MOST_FILES)
                        .map(LegacyTicketExported::referenceTo)
                        .toList());
    }

    static Company companyOf(ExportedTicket ticket) {
        return new Company(
                ticket.company().legacyId(),
                ticket.company().nip().digits(),
                ticket.company().name());
    }

    private static DialogueReference referenceTo(PrintedDialogue dialogue) {
        String sha256 = dialogue.content().sha256();
        return new DialogueReference(
                "/dialogues/" + sha256,
                dialogue.name(),
                sha256,
                dialogue.content().size());
    }

    private static FileReference referenceTo(AttachedFile file) {
        return switch (file) {
            case AttachedFile.Whole whole -> {
                String sha256 = whole.content().sha256();
                yield new FileReference(
                        "/files/" + sha256,
                        whole.name(),
                        sha256,
                        whole.content().size(),
                        null);
            }
            case AttachedFile.Missing missing ->
                new FileReference(
                        null,
                        missing.name(),
                        null,
                        null,
                        missing.refusal().reason().name());
        };
    }
}
