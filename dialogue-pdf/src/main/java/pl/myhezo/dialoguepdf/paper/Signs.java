package pl.myhezo.dialoguepdf.paper;

/** What becomes of signs that are not simply drawn. */
final class Signs {

    /** Nothing is drawn. */
    static final int NONE = -1;

    private static final int NO_BREAK_SPACE = 0xA0;

    private static final String OPENING = "([{<«‹≤";
    private static final String CLOSING = ")]}>»›≥";

    private Signs() {}

    /** The character that is drawn for one, or {@link #NONE}. */
    static int shown(int c) {
        if (c >= ' ' && c < 0x7f) {
            return c;
        }
        if (c == '\t') {
            return ' ';
        }
        if (c == NO_BREAK_SPACE || c == 0x202f || c == 0x2007) {
            return NO_BREAK_SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> NONE;
            case Character.SURROGATE -> 0xFFFD;
            default -> isVariation(c) ? NONE : c;
        };
    }

    /** How an emoji is to be coloured means nothing in one colour. */
    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** A bracket in text from right to left opens the other way. */
    static int mirrored(int c) {
        int opening = OPENING.indexOf(c);
        if (opening >= 0) {
            return CLOSING.charAt(opening);
        }
        int closing = CLOSING.indexOf(c);
        return closing >= 0 ? OPENING.charAt(closing) : c;
    }

    static boolean mayBreakAfter(int c) {
        return c == ' ' || c == '-' || c == '/' || c == '\\' || c == '–' || c == '—' || c == '|' || c == ';';
    }
}
