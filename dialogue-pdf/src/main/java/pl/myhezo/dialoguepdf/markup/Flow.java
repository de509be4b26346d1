package pl.myhezo.dialoguepdf.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import pl.myhezo.dialoguepdf.font.Style;

/** Makes blocks of the elements of a page in the order in which they come. */
final class Flow {

    private static final String BULLET = "•";
    private static final int LONGEST_DESCRIPTION = 300;

    private final Consumer<Block> blocks;
    private final Prose prose = new Prose();
    private final Deque<Numbering> lists = new ArrayDeque<>();
    private final Deque<Rows> tables = new ArrayDeque<>();
    private int bold;
    private int italic;
    private int code;
    private int preformatted;
    private int quotes;
    private boolean heading;
    private String marker = "";

    Flow(Consumer<Block> blocks) {
        this.blocks = blocks;
    }

    void text(String text) {
        prose.add(text, style(), preformatted > 0);
    }

    void newLine() {
        prose.newLine();
    }

    void bold(int more) {
        bold += more;
    }

    void italic(int more) {
        italic += more;
    }

    void code(int more) {
        code += more;
    }

    void openLink(String target) {
        prose.openLink(target);
    }

    void closeLink() {
        prose.closeLink(style());
    }

    void heading(boolean opens) {
        end();
        heading = opens;
    }

    void quote(int more) {
        end();
        quotes += more;
    }

    void preformatted(int more) {
        end();
        preformatted += more;
    }

    void openList(boolean numbered) {
        end();
        lists.push(new Numbering(numbered));
    }

    void closeList() {
        end();
        lists.poll();
    }

    void openItem(boolean marked) {
        end();
        Numbering list = lists.peek();
        marker = marked ? list == null ? BULLET : list.next() : "";
    }

    void divider() {
        end();
        dissolveTable();
        blocks.accept(new Block.Divider(frame()));
    }

    void picture(String source, String description) {
        end();
        dissolveTable();
        String contentId = source.length() > 4 ? source.substring(4) : "";
        String shown = description.strip();
        blocks.accept(new Block.Picture(
                frame(), contentId, shown.substring(0, Math.min(shown.length(), LONGEST_DESCRIPTION))));
    }

    /** A table in a table, or a picture in one, shows that the outer one only arranges things: it becomes their sequence. */
    void openTable() {
        end();
        dissolveTable();
        tables.push(new Rows());
    }

    void closeTable() {
        end();
        Rows rows = tables.poll();
        if (rows != null) {
            rows.emit(frame(), blocks);
        }
    }

    void openRow() {
        end();
        if (!tables.isEmpty()) {
            tables.element().row();
        }
    }

    void openCell(boolean isHeading, String span) {
        end();
        if (!tables.isEmpty()) {
            tables.element().cell(isHeading, span.isEmpty() ? 1 : Integer.parseInt(span));
        }
    }

    void closeCell() {
        end();
        if (!tables.isEmpty()) {
            tables.element().closeCell();
        }
    }

    /** Ends the paragraph, wherever it stands. */
    void end() {
        if (prose.isBlank()) {
            prose.clear();
            return;
        }
        Rows rows = tables.peek();
        if (rows != null && rows.inCell()) {
            rows.add(marker.isEmpty() ? "" : marker + " ", prose.take());
        } else {
            blocks.accept(block());
        }
        marker = "";
    }

    private Block block() {
        var runs = prose.take();
        if (!marker.isEmpty()) {
            return new Block.Item(frame(), marker, runs);
        }
        if (heading) {
            return new Block.Heading(frame(), runs);
        }
        return preformatted > 0 ? new Block.Code(frame(), runs) : new Block.Paragraph(frame(), runs);
    }

    private void dissolveTable() {
        Rows rows = tables.peek();
        if (rows != null) {
            rows.dissolve(frame(), blocks);
        }
    }

    private Frame frame() {
        return new Frame(lists.size(), quotes);
    }

    private Style style() {
        if (code > 0 || preformatted > 0) {
            return Style.CODE;
        }
        if (bold > 0) {
            return Style.STRONG;
        }
        return italic > 0 ? Style.EMPHASIS : Style.TEXT;
    }

    /** Bullets, or numbers from 1. */
    private static final class Numbering {

        private final boolean numbered;
        private int last;

        private Numbering(boolean numbered) {
            this.numbered = numbered;
        }

        private String next() {
            return numbered ? ++last + "." : BULLET;
        }
    }
}
