package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody adds to the dialogue of a ticket; staff may also note something among themselves. */
public final class AnsweringTicket {

    private final Keeping keeping;
    private final AttachedFiles attachments;
    private final Supplier<UUID> ids;
    private final Clock clock;

    AnsweringTicket(Keeping keeping, AttachedFiles attachments, Supplier<UUID> ids, Clock clock) {
        this.keeping = keeping;
        this.attachments = attachments;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Answers.
     *
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he may not
     * @throws NotNow if the ticket is closed
     * @throws NoSuchFile if one of the files is not his, not of this ticket, or of a message already
     */
    public Message answer(Viewer viewer, String key, Reply reply) {
        return keeping.add(
                viewer,
                key,
                reply.act(),
                reply.internal() ? "note-written" : "ticket-answered",
                ticket -> message(viewer, ticket, reply));
    }

    private Message message(Viewer viewer, Ticket ticket, Reply reply) {
        UUID id = ids.get();
        List<AttachedFile> files = reply.files().isEmpty()
                ? List.of()
                : attachments
                        .give(ticket.id(), id, reply.internal(), reply.files(), viewer.subject())
                        .orElseThrow(NoSuchFile::new);
        return new Message(
                id,
                ticket.id(),
                ticket.nextSequence(),
                new Author(viewer.towards(ticket).party(), viewer.subject()),
                clock.instant(),
                reply.body(),
                reply.internal(),
                files);
    }
}
