package pl.myhezo.dialoguepdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The typefaces of this library. What the one of a style cannot write, the others are asked for. */
final class Typefaces {

    static final int REPLACEMENT = 0xFFFD;

    private static final int FIRST_PICTOGRAPH = 0x1F000;

    /** One for each {@link Style}, in its order, then those that are asked for the rest. */
    private static final List<Typeface> ALL = List.of(
            read("IBMPlexSans-Regular"),
            read("IBMPlexSans-SemiBold"),
            read("IBMPlexSans-Italic"),
            read("IBMPlexMono-Regular"),
            read("DejaVuSans"),
            read("NotoEmoji-Regular"));

    private static final int WIDE = 4;
    private static final int PICTOGRAPHS = 5;

    private Typefaces() {}

    static int count() {
        return ALL.size();
    }

    static Typeface get(int index) {
        return ALL.get(index);
    }

    /** The index of a typeface that has the character, or -1. */
    static int with(int codePoint, Style style) {
        if (ALL.get(style.ordinal()).glyph(codePoint) != 0) {
            return style.ordinal();
        }
        int first = codePoint >= FIRST_PICTOGRAPH ? PICTOGRAPHS : WIDE;
        int second = first == WIDE ? PICTOGRAPHS : WIDE;
        if (ALL.get(first).glyph(codePoint) != 0) {
            return first;
        }
        return ALL.get(second).glyph(codePoint) != 0 ? second : -1;
    }

    private static Typeface read(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream(name + ".ttf")) {
            return new Typeface(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
