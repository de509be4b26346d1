package pl.myhezo.dialoguepdf.markup;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.myhezo.dialoguepdf.font.Style;

/** Reads what people write in the portal: paragraphs, lists, quotes, code, bold, italic and links. */
public final class MarkdownReader {

    private static final String FENCE = "```";
    private static final Pattern ITEM = Pattern.compile("( {0,12})([-*+]|\\d{1,9}[.)]) +(?=\\S)");
    private static final int SPACES_OF_A_LEVEL = 2;

    private final Consumer<Block> blocks;
    private final StringBuilder text = new StringBuilder();
    private Frame frame = Frame.NONE;
    private String marker = "";
    private boolean fenced;

    private MarkdownReader(Consumer<Block> blocks) {
        this.blocks = blocks;
    }

    public static void read(String text, Consumer<Block> blocks) {
        var reader = new MarkdownReader(blocks);
        text.lines().forEach(reader::line);
        reader.flush();
    }

    private void line(String line) {
        if (line.strip().startsWith(FENCE)) {
            flush();
            fenced = !fenced;
        } else if (fenced) {
            append(line);
        } else {
            int quotes = Quotes.in(line);
            words(Quotes.without(line, quotes), quotes);
        }
    }

    private void words(String line, int quotes) {
        Matcher item = ITEM.matcher(line);
        if (item.lookingAt()) {
            flush();
            frame = new Frame(1 + item.group(1).length() / SPACES_OF_A_LEVEL, quotes);
            marker = item.group(2).length() == 1 ? "•" : item.group(2);
            append(line.substring(item.end()));
        } else if (line.isBlank() || quotes != frame.quotes()) {
            flush();
            frame = new Frame(0, quotes);
            if (!line.isBlank()) {
                append(line);
            }
        } else {
            append(marker.isEmpty() ? line : line.strip());
        }
    }

    private void append(String line) {
        text.append(text.isEmpty() ? "" : "\n").append(line.stripTrailing());
    }

    private void flush() {
        if (!text.isEmpty()) {
            blocks.accept(block());
            text.setLength(0);
        }
        marker = "";
        frame = new Frame(0, frame.quotes());
    }

    private Block block() {
        if (fenced) {
            return new Block.Code(frame, List.of(Run.of(text.toString(), Style.CODE)));
        }
        List<Run> runs = InlineMarkdown.runs(text.toString());
        return marker.isEmpty() ? new Block.Paragraph(frame, runs) : new Block.Item(frame, marker, runs);
    }
}
