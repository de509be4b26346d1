package pl.myhezo.ticketservice.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.dialoguepdf.Dialogue;
import pl.myhezo.dialoguepdf.DialoguePdf;
import pl.myhezo.dialoguepdf.EmbeddedImages;
import pl.myhezo.dialoguepdf.RenderingFailed;
import pl.myhezo.ticketservice.access.Reading;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;

/** Somebody takes the dialogue of a ticket with him as a PDF. What staff note among themselves is in nobody's. */
public final class PrintingDialogue {

    private static final Logger log = LoggerFactory.getLogger(PrintingDialogue.class);

    private final ReadingTicket reading;
    private final ReadingDialogue dialogues;
    private final Names names;
    private final Presses presses;
    private final DialoguePdf pdf;

    PrintingDialogue(ReadingTicket reading, ReadingDialogue dialogues, Names names, Presses presses, DialoguePdf pdf) {
        this.reading = reading;
        this.dialogues = dialogues;
        this.names = names;
        this.presses = presses;
        this.pdf = pdf;
    }

    /**
     * A document with what is in it.
     *
     * @param whole whether these are all messages
     */
    public record Printed(Ticket ticket, List<Message> messages, boolean whole, Names.Known names, byte[] pdf) {}

    /** What the people of a dialogue are called in its document. */
    public interface Naming {
        Names.Known of(Ticket ticket, List<Message> messages);
    }

    private record Sheet(ReadingDialogue.Read read, Names.Known names, Dialogue dialogue) {
        Printed printed(byte[] pdf) {
            return new Printed(read.ticket(), read.messages(), read.whole(), names, pdf);
        }
    }

    /**
     * Prints.
     *
     * @param key the id, the number or the old number
     * @throws pl.myhezo.ticketservice.ticket.NoSuchTicket if there is none for this viewer
     * @throws NoPressFree if too many print at this moment
     */
    public Printed print(Viewer viewer, String key, Locale language) {
        return print(
                viewer,
                key,
                language,
                (ticket, messages) -> names.of(
                        messages.stream()
                                .map(message -> message.author().subject())
                                .toList(),
                        language));
    }

    /** Prints, as {@link #print(Viewer, String, Locale)}, with other names for people. */
    public Printed print(Viewer viewer, String key, Locale language, Naming naming) {
        return presses.print(() -> read(viewer, key, language, naming), sheet -> sheet.printed(set(sheet)));
    }

    private Sheet read(Viewer viewer, String key, Locale language, Naming naming) {
        ReadingDialogue.Read read = reading.read(viewer, key, Reading.What.PDF, dialogues::read);
        Names.Known known = naming.of(read.ticket(), read.messages());
        return new Sheet(read, known, Manuscript.of(read, known, language));
    }

    private byte[] set(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            pdf.write(sheet.dialogue(), EmbeddedImages.NONE, out);
        } catch (RenderingFailed e) {
            log.warn(
                    "The dialogue of {} is printed without formatting: {}",
                    sheet.read().ticket().origin().number(),
                    e.getMessage());
            plainly(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void plainly(Sheet sheet, ByteArrayOutputStream out) {
        try {
            pdf.writePlainly(sheet.dialogue(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
