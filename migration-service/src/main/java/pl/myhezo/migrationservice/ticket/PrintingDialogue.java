package pl.myhezo.migrationservice.ticket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.Dialogue;
import pl.myhezo.dialoguepdf.DialoguePdf;
import pl.myhezo.dialoguepdf.EmbeddedImages;
import pl.myhezo.dialoguepdf.RenderingFailed;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.handover.KeptContents;
import pl.myhezo.platform.value.Sha256;
import pl.myhezo.platform.value.Texts;

/** Makes the document of a ticket's dialogue, and keeps it with the ticket's files to be fetched. */
final class PrintingDialogue {

    private static final int LONGEST_NAME = 100;
    private static final int CHARACTERS_OF_A_LARGE_ONE = 500_000;
    /** What a message costs beside its text. */
    private static final int CHARACTERS_OF_A_MESSAGE = 500;

    /** How a message says that it shows a file. */
    private static final String SHOWING = "cid:";

    private static final long BYTES_OF_LARGE_PICTURES = 2 << 20;
    /** What is counted for one beside its bytes, which may be few and yet make millions of points. */
    private static final long SIZE_OF_A_PICTURE = 256 << 10;

    private final DialoguePdf pdf;
    private final KeptContents contents;
    private final Dialogue.Language language;
    /** Each may need much of the memory, so they are printed one after another. */
    private final Semaphore largeOnes = new Semaphore(1);

    PrintingDialogue(DialoguePdf pdf, KeptContents contents, Dialogue.Language language) {
        this.pdf = pdf;
        this.contents = contents;
        this.language = language;
    }

    String language() {
        return language.name();
    }

    /** What is made while a batch is prepared. A dry run makes it too, as some find their limits only then. */
    Keeping keeping(boolean dryRun) {
        return dryRun ? Keeping.NOTHING : new Keeping.Contents(contents);
    }

    PrintedDialogue print(ExportedTicket ticket, List<AttachedFile> files, LegacyExport export, Keeping keeping)
            throws IOException {
        if (!isLarge(ticket) && !showsLargePictures(ticket, files)) {
            return printNow(ticket, files, export, keeping);
        }
        largeOnes.acquireUninterruptibly();
        try {
            return printNow(ticket, files, export, keeping);
        } finally {
            largeOnes.release();
        }
    }

    private static boolean isLarge(ExportedTicket ticket) {
        long characters = ticket.messages().stream()
                .mapToLong(message -> message.body().length() + CHARACTERS_OF_A_MESSAGE)
                .sum();
        return characters > CHARACTERS_OF_A_LARGE_ONE;
    }

    /** A picture is drawn anew and may be much larger than its file. */
    private static boolean showsLargePictures(ExportedTicket ticket, List<AttachedFile> files) {
        return ticket.messages().stream().anyMatch(message -> message.body().contains(SHOWING))
                && files.stream()
                                .mapToLong(file -> file instanceof AttachedFile.Whole whole
                                        ? SIZE_OF_A_PICTURE + whole.content().size()
                                        : 0)
                                .sum()
                        > BYTES_OF_LARGE_PICTURES;
    }

    private PrintedDialogue printNow(
            ExportedTicket ticket, List<AttachedFile> files, LegacyExport export, Keeping keeping) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String simplified =
                write(Manuscript.of(ticket, files, language), new PicturesOfTicket(ticket, files, export), out);
        byte[] bytes = out.toByteArray();
        Content content = new Content(Content.Kind.DIALOGUE, Sha256.hex(bytes), bytes.length);
        keeping.keep(content, bytes);
        keepFiles(files, export, keeping);
        return new PrintedDialogue(name(ticket.number()), content, simplified);
    }

    private static void keepFiles(List<AttachedFile> files, LegacyExport export, Keeping keeping) throws IOException {
        for (AttachedFile file : files) {
            if (file instanceof AttachedFile.Whole whole) {
                keeping.keep(whole.content(), () -> export.attachment(whole.path()));
            }
        }
    }

    private @Nullable String write(Dialogue dialogue, EmbeddedImages images, ByteArrayOutputStream out)
            throws IOException {
        try {
            pdf.write(dialogue, images, out);
            return null;
        } catch (RenderingFailed e) {
            pdf.writePlainly(dialogue, out);
            return e.getMessage();
        }
    }

    private static String name(String number) {
        String name = number.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^\\.+", "-");
        return Texts.shortened(name, LONGEST_NAME) + ".pdf";
    }
}
