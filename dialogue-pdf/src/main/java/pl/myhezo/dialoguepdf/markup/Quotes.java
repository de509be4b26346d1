package pl.myhezo.dialoguepdf.markup;

/** The signs in front of a quoted line. */
final class Quotes {

    private static final char SIGN = '>';

    private Quotes() {}

    /** How many quotes a line is in: {@code > > text} is in two. */
    static int in(String line) {
        int quotes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == SIGN) {
                quotes++;
            } else if (c != ' ' || quotes == 0) {
                break;
            }
        }
        return quotes;
    }

    static String without(String line, int quotes) {
        if (quotes == 0) {
            return line;
        }
        int left = quotes;
        int i = 0;
        while (left > 0) {
            if (line.charAt(i++) == SIGN) {
                left--;
            }
        }
        return i < line.length() && line.charAt(i) == ' ' ? line.substring(i + 1) : line.substring(i);
    }
}
