package pl.myhezo.dialoguepdf.font;

/** A glyph of a document in one number, so that a long text is an array: font (3 bits), link (1), advance (12), glyph (16). */
public final class Glyph {

    private static final int LINK = 1 << 28;
    private static final int WIDEST = 0xfff;

    private Glyph() {}

    static int of(int font, int advance, int number) {
        return font << 29 | Math.min(advance, WIDEST) << 16 | number;
    }

    public static int linked(int glyph) {
        return glyph | LINK;
    }

    public static boolean isLinked(int glyph) {
        return (glyph & LINK) != 0;
    }

    public static int font(int glyph) {
        return glyph >>> 29;
    }

    /** In thousandths of the font's size. */
    public static int advance(int glyph) {
        return glyph >>> 16 & WIDEST;
    }

    public static int number(int glyph) {
        return glyph & 0xffff;
    }
}
