package pl.myhezo.dialoguepdf;

import java.io.IOException;
import java.io.OutputStream;
import pl.myhezo.dialoguepdf.file.PdfFile;
import pl.myhezo.dialoguepdf.paper.BudgetSpent;

/**
 * Writes the dialogue of a ticket as PDF/A-2b. The same dialogue makes the same bytes. May be used by many threads at once.
 */
public final class DialoguePdf {

    private final Limits limits;

    public DialoguePdf(Limits limits) {
        this.limits = limits;
    }

    /**
     * Nothing is written unless the document is whole.
     *
     * @throws RenderingFailed if the dialogue is more than the limits allow
     */
    public void write(Dialogue dialogue, EmbeddedImages images, OutputStream out) throws IOException, RenderingFailed {
        try (var file = new PdfFile()) {
            file.end(lay(dialogue, images, file), out);
        }
    }

    /** The text alone, shortened where it is more than the limits allow. Always works. */
    public void writePlainly(Dialogue dialogue, OutputStream out) throws IOException {
        try (var file = new PdfFile()) {
            var document = new DialogueDocument(file, limits.plainBudget(), EmbeddedImages.NONE, true);
            file.end(document.lay(PlainDialogue.of(dialogue)), out);
        }
    }

    private int lay(Dialogue dialogue, EmbeddedImages images, PdfFile file) throws RenderingFailed {
        try {
            return new DialogueDocument(file, limits.budget(), images, false).lay(dialogue);
        } catch (BudgetSpent e) {
            throw new RenderingFailed("limit: " + e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever a hostile message finds, it costs its own document alone.
            throw new RenderingFailed("broken: " + e.getClass().getName(), e);
        }
    }
}
