package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Verdict;
import pl.myhezo.ticketservice.ticket.Viewer;

/** A message as a caller sees it. */
@Schema(name = "TicketMessage")
record MessageItem(
        UUID id,
        AuthorPart author,
        Instant at,

        @Schema(description = "As it was written: plain text with a little Markdown, and never HTML")
        String body,

        @Schema(description = "A note of staff") boolean internal,
        List<FilePart> attachments) {

    @Schema(name = "TicketAuthor")
    record AuthorPart(
            String name,
            Party kind,

            @Schema(description = "Whether it is the caller")
            boolean me) {}

    @Schema(name = "TicketFile")
    record FilePart(
            UUID id,
            String name,
            @Schema(description = "In bytes") long size,
            @Schema(example = "application/pdf") String type,

            @Schema(description = "Only what is RELEASED can be downloaded; QUARANTINED waits for the virus scanner")
            Verdict state) {}

    /** @param verdicts a file of which they say nothing cannot be downloaded */
    static MessageItem of(Message message, Viewer viewer, Names.Known names, Map<UUID, Verdict> verdicts) {
        String subject = message.author().subject();
        return new MessageItem(
                message.id(),
                new AuthorPart(
                        names.of(message.author()),
                        message.author().kind(),
                        viewer.subject().equals(subject)),
                message.at(),
                names.said(message),
                message.internal(),
                message.attachments().stream()
                        .map(file -> new FilePart(
                                file.id(),
                                file.name(),
                                file.size(),
                                file.type(),
                                verdicts.getOrDefault(file.id(), Verdict.REFUSED)))
                        .toList());
    }
}
