package pl.myhezo.dialoguepdf.paper;

/** Marks above and below letters. No language puts many on one, and to compose thousands takes hours. */
final class Marks {

    private static final int MOST_ON_A_LETTER = 8;

    private Marks() {}

    static String fewerIn(String text) {
        var fewer = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks <= MOST_ON_A_LETTER) {
                fewer.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return fewer.toString();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
