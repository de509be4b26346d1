package pl.myhezo.ticketservice.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.dialoguepdf.Dialogue;
import pl.myhezo.dialoguepdf.DialoguePdf;
import pl.myhezo.dialoguepdf.EmbeddedImages;
import pl.myhezo.dialoguepdf.RenderingFailed;
import pl.myhezo.ticketservice.access.Reading;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.TicketNumber;
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

    /** A document with the number of its ticket. */
    public record Printed(TicketNumber number, byte[] pdf) {}

    private record Sheet(TicketNumber number, Dialogue dialogue) {}

    /**
     * Prints.
     *
     * @param key the id, the number or the old number
     * @throws pl.myhezo.ticketservice.ticket.NoSuchTicket if there is none for this viewer
     * @throws NoPressFree if too many print at this moment
     */
    public Printed print(Viewer viewer, String key, Locale language) {
        return presses.print(() -> read(viewer, key, language), sheet -> new Printed(sheet.number(), set(sheet)));
    }

    private Sheet read(Viewer viewer, String key, Locale language) {
        ReadingDialogue.Read read = reading.read(viewer, key, Reading.What.PDF, dialogues::read);
        Names.Known known = names.of(
                read.messages().stream()
                        .map(message -> message.author().subject())
                        .toList(),
                language);
        return new Sheet(read.ticket().origin().number(), Manuscript.of(read, known, language));
    }

    private byte[] set(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            pdf.write(sheet.dialogue(), EmbeddedImages.NONE, out);
        } catch (RenderingFailed e) {
            log.warn("The dialogue of {} is printed without formatting: {}", sheet.number(), e.getMessage());
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
