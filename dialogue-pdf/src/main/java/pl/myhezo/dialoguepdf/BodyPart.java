package pl.myhezo.dialoguepdf;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.font.Style;
import pl.myhezo.dialoguepdf.markup.Block;
import pl.myhezo.dialoguepdf.markup.Frame;
import pl.myhezo.dialoguepdf.markup.Run;
import pl.myhezo.dialoguepdf.paper.Ink;
import pl.myhezo.dialoguepdf.paper.Line;
import pl.myhezo.dialoguepdf.paper.Pages;
import pl.myhezo.dialoguepdf.paper.TableSetter;
import pl.myhezo.dialoguepdf.paper.Tag;
import pl.myhezo.dialoguepdf.paper.Type;
import pl.myhezo.dialoguepdf.paper.Typesetter;

/** The blocks of one message, one below the other, as they are read. */
final class BodyPart implements Consumer<Block> {

    private static final double QUOTE = 12;
    private static final double INDENT = 15;
    private static final double AFTER_BLOCK = 6;
    private static final double BETWEEN_ITEMS = 2;
    private static final double AFTER_HEADING = 3;
    private static final double RAIL_OF_CODE = 4;

    private final Pages pages;
    private final Typesetter typesetter;
    private final PicturePart picturePart;
    private final Tag section;
    private final double left;
    private int quotes;
    private int blocks;
    private @Nullable Tag list;

    BodyPart(Pages pages, Typesetter typesetter, PicturePart picturePart, Tag section, double left) {
        this.pages = pages;
        this.typesetter = typesetter;
        this.picturePart = picturePart;
        this.section = section;
        this.left = left;
    }

    @Override
    public void accept(Block block) {
        boolean item = block instanceof Block.Item;
        if (!item) {
            endList();
        }
        endQuotes(block.frame().quotes());
        pages.gap(blocks++ == 0 ? AFTER_HEADING : item && list != null ? BETWEEN_ITEMS : AFTER_BLOCK);
        beginQuotes(block.frame().quotes());
        double x = left(block.frame());
        Ink ink = quotes > 0 ? Ink.MUTED : Ink.INK;
        switch (block) {
            case Block.Paragraph paragraph -> text(paragraph.runs(), Type.BODY, ink, x, section.child("P"));
            case Block.Heading heading ->
                text(heading.runs().stream().map(Run::strong).toList(), Type.BODY, ink, x, section.child("H3"));
            case Block.Code code -> code(code.runs(), ink, x);
            case Block.Item listed -> item(listed.marker(), listed.runs(), ink, x);
            case Block.Table table -> table(table, ink, x);
            case Block.Picture picture -> picturePart.lay(picture, x, section);
            case Block.Divider divider -> divider(x);
        }
    }

    /** Ends the body. How many blocks it had. */
    int end() {
        endList();
        endQuotes(0);
        return blocks;
    }

    /** Something that the author did not write. */
    void remark(String text, Style style) {
        pages.gap(4);
        text(List.of(Run.of(text, style)), Type.SMALL, Ink.MUTED, left, section.child("P"));
    }

    private double left(Frame frame) {
        return left + frame.quotes() * QUOTE + frame.indent() * INDENT;
    }

    private void endQuotes(int depth) {
        while (quotes > depth) {
            pages.endRail();
            quotes--;
        }
    }

    private void beginQuotes(int depth) {
        if (quotes < depth) {
            pages.need(Type.BODY.leading());
        }
        while (quotes < depth) {
            pages.beginRail(left + quotes * QUOTE, 1, Ink.LINE);
            quotes++;
        }
    }

    private void text(List<Run> runs, Type type, Ink ink, double x, Tag tag) {
        pages.begin(tag);
        try {
            typesetter.set(runs, type, Pages.RIGHT - x, line -> line(line, type, ink, x));
        } finally {
            pages.endTag();
            tag.end();
        }
    }

    private void line(Line line, Type type, Ink ink, double x) {
        pages.need(type.leading());
        double from = line.rightToLeft() ? Pages.RIGHT - line.width() : x;
        pages.canvas().text(line, from, type.baseline(pages.y()), type, ink);
        pages.down(type.leading());
    }

    private void code(List<Run> runs, Ink ink, double x) {
        pages.need(Type.CODE.leading());
        pages.beginRail(x, RAIL_OF_CODE, Ink.PRIMARY_TINT);
        text(runs, Type.CODE, ink, x + QUOTE, section.child("P"));
        pages.endRail();
    }

    private void item(String marker, List<Run> runs, Ink ink, double x) {
        if (list == null) {
            list = section.child("L");
        }
        Tag item = list.child("LI");
        pages.need(Type.BODY.leading());
        Tag label = item.child("Lbl");
        pages.begin(label);
        Line sign = typesetter.line(marker, Style.TEXT, Type.BODY);
        pages.canvas().text(sign, x - 4 - sign.width(), Type.BODY.baseline(pages.y()), Type.BODY, Ink.MUTED);
        pages.endTag();
        label.end();
        text(runs, Type.BODY, ink, x, item.child("LBody"));
        item.end();
    }

    private void endList() {
        if (list != null) {
            list.end();
            list = null;
        }
    }

    private void table(Block.Table table, Ink ink, double x) {
        double width = Pages.RIGHT - x;
        if (TableSetter.fits(table, width)) {
            new TableSetter(pages, typesetter).set(table, x, width, section);
        } else {
            table.rows().forEach(row -> text(beside(row), Type.BODY, ink, x, section.child("P")));
        }
    }

    private static List<Run> beside(List<Block.Cell> row) {
        return row.stream()
                .<Run>mapMulti((cell, runs) -> {
                    cell.runs().forEach(runs);
                    runs.accept(Run.of(" | ", Style.TEXT));
                })
                .toList();
    }

    private void divider(double x) {
        pages.need(AFTER_BLOCK);
        pages.down(2);
        pages.canvas().box(x, pages.y(), Pages.RIGHT - x, 0.5, Ink.LINE);
        pages.down(2);
    }
}
