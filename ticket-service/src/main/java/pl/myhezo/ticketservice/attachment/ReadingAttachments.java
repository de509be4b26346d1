package pl.myhezo.ticketservice.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import pl.myhezo.ticketservice.access.Reading;
import pl.myhezo.ticketservice.attachment.Attachments.Reader;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Verdict;
import pl.myhezo.ticketservice.ticket.Viewer;

/** Hands out the files of a ticket to whoever may read it. What a supplier gets is noted before he gets it. */
public final class ReadingAttachments {

    /** As much as may be on its way to a supplier when the customer takes his permission back. */
    private static final int PIECE = 1 << 18;

    private final ReadingTicket reading;
    private final Attachments attachments;
    private final FileStore store;

    ReadingAttachments(ReadingTicket reading, Attachments attachments, FileStore store) {
        this.reading = reading;
        this.attachments = attachments;
        this.store = store;
    }

    /** @throws pl.myhezo.ticketservice.ticket.NoSuchTicket if there is none for this viewer */
    public List<Attachment> list(Viewer viewer, String key) {
        return reading.read(viewer, key, Reading.What.TICKET, ticket -> attachments.of(ticket.id(), reader(viewer)));
    }

    /**
     * A file of this very ticket.
     *
     * @throws pl.myhezo.ticketservice.ticket.NoSuchTicket if there is no such ticket for this viewer
     * @throws NoSuchAttachment if the ticket has no such file for this viewer
     * @throws NotReleased if nobody has found it harmless
     */
    public Attachment find(Viewer viewer, String key, UUID id) {
        return reading.read(viewer, key, Reading.What.ATTACHMENT, ticket -> {
            Attachment attachment =
                    attachments.find(ticket.id(), id, reader(viewer)).orElseThrow(NoSuchAttachment::new);
            if (attachment.verdict() != Verdict.RELEASED) {
                throw new NotReleased(attachment.verdict());
            }
            return attachment;
        });
    }

    /** The content of a file that was found. */
    public InputStream open(Attachment attachment) throws IOException {
        try {
            return store.open(attachment.id());
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("A file without content: " + attachment.id(), e);
        }
    }

    /**
     * Hands content out. To somebody of the supplier piece by piece, each only as long as the customer lets him read: a
     * slow reader has no longer than others.
     *
     * @param viewer who reads, asked again before each piece
     * @throws pl.myhezo.ticketservice.ticket.NoSuchTicket if he may not read on
     */
    public void handOut(InputStream content, Supplier<Viewer> viewer, String key, OutputStream out) throws IOException {
        if (!viewer.get().mayBeOfSupplier()) {
            content.transferTo(out);
            return;
        }
        byte[] piece = new byte[PIECE];
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            reading.find(viewer.get(), key);
            out.write(piece, 0, read);
        }
    }

    private static Reader reader(Viewer viewer) {
        return new Reader(viewer.subject(), viewer.seesNotes());
    }
}
