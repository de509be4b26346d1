package pl.myhezo.dialoguepdf.paper;

import pl.myhezo.dialoguepdf.file.Pdf;
import pl.myhezo.dialoguepdf.font.Glyph;

/** The marks on one page, in the language of the format. Lengths are points from the lower left corner. */
public final class Canvas {

    private final StringBuilder content = new StringBuilder(16 * 1024);

    Canvas() {}

    /** Sets a line with its baseline at y. */
    public void text(Line line, double x, double y, Type type, Ink ink) {
        int[] glyphs = line.glyphs();
        if (glyphs.length == 0) {
            return;
        }
        content.append("BT ");
        number(x);
        number(y);
        content.append("Td ");
        int from = 0;
        boolean first = true;
        while (from < glyphs.length) {
            int to = from + 1;
            while (to < glyphs.length && alike(glyphs[from], glyphs[to])) {
                to++;
            }
            if (first || Glyph.isLinked(glyphs[from]) != Glyph.isLinked(glyphs[from - 1])) {
                fill(Glyph.isLinked(glyphs[from]) ? Ink.PRIMARY : ink);
            }
            if (first || Glyph.font(glyphs[from]) != Glyph.font(glyphs[from - 1])) {
                content.append("/F").append(Glyph.font(glyphs[from])).append(' ');
                number(type.size());
                content.append("Tf ");
            }
            show(glyphs, from, to);
            first = false;
            from = to;
        }
        content.append("ET\n");
    }

    /** A box that only looks good and says nothing. */
    public void box(double x, double y, double width, double height, Ink ink) {
        content.append("/Artifact BMC ");
        fill(ink);
        number(x);
        number(y);
        number(width);
        number(height);
        content.append("re f EMC\n");
    }

    /** A picture that the page knows by this name. */
    void picture(int object, double x, double y, double width, double height) {
        content.append("q ");
        number(width);
        content.append("0 0 ");
        number(height);
        number(x);
        number(y);
        content.append("cm /I").append(object).append(" Do Q\n");
    }

    void mark(String kind, int mark) {
        content.append('/').append(kind).append("<</MCID ").append(mark).append(">>BDC\n");
    }

    void markOfMargin() {
        content.append("/Artifact<</Type/Pagination>>BDC\n");
    }

    void endMark() {
        content.append("EMC\n");
    }

    /** What was drawn; the canvas is empty again. */
    String take() {
        String taken = content.toString();
        content.setLength(0);
        return taken;
    }

    private void show(int[] glyphs, int from, int to) {
        content.append('(');
        for (int i = from; i < to; i++) {
            int number = Glyph.number(glyphs[i]);
            octet(number >> 8);
            octet(number & 0xff);
        }
        content.append(")Tj ");
    }

    /** Half as long as in hexadecimal. Four octets mean something in a string. */
    private void octet(int octet) {
        switch (octet) {
            case '(', ')', '\\' -> content.append('\\').append((char) octet);
            case '\r' -> content.append("\\r");
            default -> content.append((char) octet);
        }
    }

    private static boolean alike(int one, int other) {
        return Glyph.font(one) == Glyph.font(other) && Glyph.isLinked(one) == Glyph.isLinked(other);
    }

    private void fill(Ink ink) {
        content.append(ink.components()).append(" rg ");
    }

    private void number(double value) {
        Pdf.number(content, value);
        content.append(' ');
    }
}
