package pl.myhezo.ticketservice.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import pl.myhezo.ticketservice.ticket.Act;
import pl.myhezo.ticketservice.ticket.JudgingActs;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Verdict;
import pl.myhezo.ticketservice.ticket.Viewer;

/** Somebody adds a file to a ticket that he may write to. */
public final class UploadingAttachment {

    /** How it ended. */
    public sealed interface Outcome {

        record Uploaded(Attachment attachment) implements Outcome {}

        /** In the ticket's present state nobody writes to it. */
        record NotNow() implements Outcome {}

        /** There is nothing in it. */
        record Empty() implements Outcome {}

        /** We do not take such files, or it is none of the kind that its name says. */
        record NotTaken() implements Outcome {}

        record TooLarge() implements Outcome {}

        /** The ticket has as many files as it may. */
        record NoRoom() implements Outcome {}
    }

    private final ReadingTicket reading;
    private final JudgingActs judging;
    private final TakingIn takingIn;
    private final Verdict atFirst;
    private final Supplier<UUID> ids;
    private final Clock clock;

    /** @param atFirst what is known of a file before anybody has looked at it */
    UploadingAttachment(
            ReadingTicket reading,
            JudgingActs judging,
            TakingIn takingIn,
            Verdict atFirst,
            Supplier<UUID> ids,
            Clock clock) {
        this.reading = reading;
        this.judging = judging;
        this.takingIn = takingIn;
        this.atFirst = atFirst;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asked before the content is read: where it is refused, what is coming is not waited for.
     *
     * @throws pl.myhezo.ticketservice.ticket.NoSuchTicket if there is none for this viewer
     * @throws pl.myhezo.ticketservice.ticket.NotAllowed if he adds nothing to tickets
     * @throws IOException if the content breaks off
     */
    public Outcome upload(Viewer viewer, String key, SentFile sent) throws IOException {
        Ticket ticket = reading.find(viewer, key);
        judging.require(Act.ATTACH, viewer, ticket);
        if (!judging.judge(viewer, ticket).contains(Act.ATTACH)) {
            return new Outcome.NotNow();
        }
        return takingIn.isRoom(ticket) ? looked(viewer, ticket, sent) : new Outcome.NoRoom();
    }

    private Outcome looked(Viewer viewer, Ticket ticket, SentFile sent) throws IOException {
        InputStream content = sent.content();
        byte[] beginning = content.readNBytes(FileKind.TELLING);
        if (beginning.length == 0) {
            return new Outcome.Empty();
        }
        Optional<FileName> name = FileName.of(sent.name());
        Optional<FileKind> kind = name.flatMap(known -> FileKind.of(known, beginning));
        if (name.isEmpty() || kind.isEmpty()) {
            return new Outcome.NotTaken();
        }
        Attachment named = new Attachment(
                ids.get(),
                ticket.id(),
                name.get().value(),
                kind.get().type(),
                0,
                "",
                viewer.subject(),
                clock.instant(),
                null,
                false,
                atFirst);
        return takingIn.take(ticket, named, new SequenceInputStream(new ByteArrayInputStream(beginning), content));
    }
}
