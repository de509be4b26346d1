package pl.myhezo.dialoguepdf.markup;

import java.util.List;
import java.util.function.Consumer;
import pl.myhezo.dialoguepdf.font.Style;

/** Reads text as it stands: lines stay lines, an empty one ends a paragraph, and {@code >} at the beginning quotes. */
public final class TextReader {

    private final Consumer<Block> blocks;
    private final StringBuilder paragraph = new StringBuilder();
    private int quotes;

    private TextReader(Consumer<Block> blocks) {
        this.blocks = blocks;
    }

    public static void read(String text, Consumer<Block> blocks) {
        var reader = new TextReader(blocks);
        text.lines().forEach(reader::line);
        reader.flush();
    }

    private void line(String line) {
        int quoted = Quotes.in(line);
        String rest = Quotes.without(line, quoted);
        if (rest.isBlank() || quoted != quotes) {
            flush();
            quotes = quoted;
        }
        if (!rest.isBlank()) {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(rest.stripTrailing());
        }
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            blocks.accept(new Block.Paragraph(new Frame(0, quotes), List.of(Run.of(paragraph.toString(), Style.TEXT))));
            paragraph.setLength(0);
        }
    }
}
