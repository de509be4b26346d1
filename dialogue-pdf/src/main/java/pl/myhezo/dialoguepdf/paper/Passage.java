package pl.myhezo.dialoguepdf.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.myhezo.dialoguepdf.font.Style;
import pl.myhezo.dialoguepdf.markup.Run;

/** Text without line feeds, and how each of its characters looks. */
final class Passage {

    /** Longer lines are set in parts, so that what a part costs has a limit. */
    private static final int LONGEST = 16 * 1024;

    private static final int FIRST_COMBINING = 0x300;
    private static final Style[] STYLES = Style.values();
    private static final int LINK = 8;

    private final char[] chars;
    private final byte[] looks;

    private Passage(char[] chars, byte[] looks) {
        this.chars = chars;
        this.looks = looks;
    }

    /** The lines that somebody wrote. */
    static List<Passage> of(List<Run> runs) {
        int capacity = 16;
        for (Run run : runs) {
            capacity += run.text().length();
        }
        var text = new StringBuilder(capacity);
        var looks = new byte[capacity];
        for (Run run : runs) {
            int from = text.length();
            text.append(composed(run.text()));
            if (text.length() > looks.length) {
                looks = Arrays.copyOf(looks, text.length() * 2);
            }
            Arrays.fill(looks, from, text.length(), (byte) (run.style().ordinal() | (run.link() ? LINK : 0)));
        }
        return split(text, looks);
    }

    private static List<Passage> split(StringBuilder text, byte[] looks) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf("\n", from);
            int end = feed < 0 ? text.length() : feed;
            while (end - from > LONGEST) {
                int part = seam(text, from);
                passages.add(part(text, looks, from, part));
                from = part;
            }
            passages.add(part(text, looks, from, end));
            from = end + 1;
        }
        return passages;
    }

    /** Where a line that is too long is parted: behind a space if there is one, never within a character. */
    private static int seam(StringBuilder text, int from) {
        int end = from + LONGEST;
        for (int i = end; i > end - 200; i--) {
            if (text.charAt(i) == ' ') {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static Passage part(StringBuilder text, byte[] looks, int from, int to) {
        var chars = new char[to - from];
        text.getChars(from, to, chars, 0);
        return new Passage(chars, Arrays.copyOfRange(looks, from, to));
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(Marks.fewerIn(text), Normalizer.Form.NFC);
            }
        }
        return text;
    }

    char[] chars() {
        return chars;
    }

    byte look(int i) {
        return looks[i];
    }

    static Style style(byte look) {
        return STYLES[look & (LINK - 1)];
    }

    static boolean isLink(byte look) {
        return (look & LINK) != 0;
    }
}
