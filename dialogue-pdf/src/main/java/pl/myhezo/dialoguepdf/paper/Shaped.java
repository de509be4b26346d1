package pl.myhezo.dialoguepdf.paper;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.font.Arabic;
import pl.myhezo.dialoguepdf.font.Fonts;
import pl.myhezo.dialoguepdf.font.Glyph;
import pl.myhezo.dialoguepdf.font.Style;

/** One line of what somebody wrote, as glyphs in the order in which they are read. */
final class Shaped {

    private final int[] glyphs;
    private final int[] characters;
    private final byte @Nullable [] levels;
    private final boolean rightToLeft;
    private int length;

    private Shaped(int capacity, boolean mixed, boolean rightToLeft) {
        this.glyphs = new int[capacity];
        this.characters = new int[capacity];
        this.levels = mixed ? new byte[capacity] : null;
        this.rightToLeft = rightToLeft;
    }

    static Shaped of(Passage text, Fonts fonts) {
        char[] chars = text.chars();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            var shaped = new Shaped(chars.length, false, false);
            shaped.fill(text, chars, null, fonts);
            return shaped;
        }
        var bidi = new Bidi(chars, 0, null, 0, chars.length, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var shaped = new Shaped(chars.length, true, !bidi.baseIsLeftToRight());
        shaped.fill(text, chars, bidi, fonts);
        return shaped;
    }

    private void fill(Passage text, char[] chars, @Nullable Bidi bidi, Fonts fonts) {
        var styles = new byte[chars.length];
        for (int i = 0; i < chars.length; ) {
            int codePoint = Character.codePointAt(chars, i);
            int shown = Signs.shown(codePoint);
            if (shown != Signs.NONE) {
                characters[length] = shown;
                styles[length] = text.look(i);
                if (levels != null && bidi != null) {
                    levels[length] = (byte) bidi.getLevelAt(i);
                }
                length++;
            }
            i += Character.charCount(codePoint);
        }
        int[] forms = characters.clone();
        if (levels != null) {
            Arabic.shape(forms, length);
        }
        join(forms, styles, fonts);
    }

    /** Chooses the glyphs; what merged with the one before leaves no place. */
    private void join(int[] forms, byte[] styles, Fonts fonts) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (forms[i] == Arabic.MERGED) {
                continue;
            }
            boolean ligature = i + 1 < length && forms[i + 1] == Arabic.MERGED;
            glyphs[kept] = glyph(i, forms[i], ligature, styles[i], fonts);
            characters[kept] = characters[i];
            if (levels != null) {
                levels[kept] = levels[i];
            }
            kept++;
        }
        length = kept;
    }

    private int glyph(int i, int form, boolean ligature, byte look, Fonts fonts) {
        Style style = Passage.style(look);
        int shown = levels != null && levels[i] % 2 == 1 ? Signs.mirrored(form) : form;
        int wanted = fonts.has(shown, style) ? shown : characters[i];
        int copied = shown == form ? characters[i] : shown;
        int glyph = fonts.glyph(wanted, style, copied, ligature ? characters[i + 1] : 0);
        return Passage.isLink(look) ? Glyph.linked(glyph) : glyph;
    }

    int length() {
        return length;
    }

    int character(int i) {
        return characters[i];
    }

    int advance(int i) {
        return Glyph.advance(glyphs[i]);
    }

    /** The glyphs of a part, as they stand on paper from left to right. */
    Line line(int from, int to, double size) {
        var line = new int[to - from];
        System.arraycopy(glyphs, from, line, 0, line.length);
        if (levels != null) {
            Reordering.reorder(line, levels, from);
        }
        long width = 0;
        for (int glyph : line) {
            width += Glyph.advance(glyph);
        }
        return new Line(line, width * size / 1000, rightToLeft);
    }
}
