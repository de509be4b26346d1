package pl.myhezo.dialoguepdf.font;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.file.Pdf;
import pl.myhezo.dialoguepdf.file.PdfFile;

/** The fonts of one document. */
public final class Fonts {

    private final PdfFile file;
    private final @Nullable EmbeddedFont[] used = new @Nullable EmbeddedFont[Typefaces.count()];

    public Fonts(PdfFile file) {
        this.file = file;
    }

    /**
     * The glyph for a character, or the sign for a missing one.
     *
     * @param copied what somebody who copies the glyph gets
     * @param copiedToo what he gets behind it, or 0
     */
    public int glyph(int codePoint, Style style, int copied, int copiedToo) {
        int index = Typefaces.with(codePoint, style);
        if (index < 0) {
            return glyph(Typefaces.REPLACEMENT, style, Typefaces.REPLACEMENT, 0);
        }
        Typeface typeface = Typefaces.get(index);
        int glyph = typeface.glyph(codePoint);
        return Glyph.of(index, typeface.advance(glyph), font(index).use(glyph, copied, copiedToo));
    }

    public boolean has(int codePoint, Style style) {
        return Typefaces.with(codePoint, style) >= 0;
    }

    /** The dictionary by which pages find the fonts. */
    public String dictionary() {
        var dictionary = new StringBuilder("<<");
        for (int i = 0; i < used.length; i++) {
            EmbeddedFont font = used[i];
            if (font != null) {
                dictionary.append("/F").append(i).append(' ').append(Pdf.reference(font.number()));
            }
        }
        return dictionary.append(">>").toString();
    }

    public void write() {
        List<EmbeddedFont> fonts = Arrays.stream(used).filter(Objects::nonNull).toList();
        fonts.forEach(font -> font.writeTo(file));
    }

    private EmbeddedFont font(int index) {
        EmbeddedFont font = used[index];
        if (font == null) {
            font = new EmbeddedFont(Typefaces.get(index), file.reserve());
            used[index] = font;
        }
        return font;
    }
}
