package pl.myhezo.dialoguepdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.myhezo.dialoguepdf.font.Style;

/** Blocks as lines that a test can compare: kind, depth, and text with its styles. */
final class Sketch {

    private Sketch() {}

    static List<String> ofHtml(String html) {
        return of(blocks -> HtmlReader.read(html, blocks, () -> {}));
    }

    static List<String> ofMarkdown(String text) {
        return of(blocks -> MarkdownReader.read(text, blocks));
    }

    static List<String> ofText(String text) {
        return of(blocks -> TextReader.read(text, blocks));
    }

    private static List<String> of(Consumer<Consumer<Block>> reading) {
        List<String> sketch = new ArrayList<>();
        reading.accept(block -> sketch.add(
                ">".repeat(block.frame().quotes()) + "  ".repeat(block.frame().indent()) + of(block)));
        return sketch;
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> text(paragraph.runs());
            case Block.Heading heading -> "# " + text(heading.runs());
            case Block.Item item -> item.marker() + " " + text(item.runs());
            case Block.Code code -> "code " + text(code.runs());
            case Block.Picture picture -> "picture " + picture.contentId() + " " + picture.description();
            case Block.Divider divider -> "---";
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> (cell.heading() ? "#" : "") + text(cell.runs()))
                                .collect(Collectors.joining("|")))
                        .collect(Collectors.joining("/", "table ", ""));
        };
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Sketch::text).collect(Collectors.joining());
    }

    private static String text(Run run) {
        String shown = run.link() ? "{" + run.text() + "}" : run.text();
        return run.style() == Style.TEXT ? shown : run.style().name().charAt(0) + "<" + shown + ">";
    }
}
