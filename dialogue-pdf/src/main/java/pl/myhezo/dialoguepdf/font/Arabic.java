package pl.myhezo.dialoguepdf.font;

import java.util.Map;

/** Arabic letters take the form that their neighbours ask for. Only letters; marks stand where they are. */
public final class Arabic {

    /** In the place of a letter that became part of the one before. */
    public static final int MERGED = -1;

    private static final int FIRST = 0x0621;
    private static final int LAST = 0x06CC;
    private static final int TATWEEL = 0x0640;
    private static final int LAM = 0x0644;

    /** First form and number of forms (alone, last, first, middle) of the letters from 0621 to 064A, in order. */
    private static final int[] FORMS = {
        0xFE80, 1, 0xFE81, 2, 0xFE83, 2, 0xFE85, 2, 0xFE87, 2, 0xFE89, 4, 0xFE8D, 2, 0xFE8F, 4, 0xFE93, 2, 0xFE95, 4,
        0xFE99, 4, 0xFE9D, 4, 0xFEA1, 4, 0xFEA5, 4, 0xFEA9, 2, 0xFEAB, 2, 0xFEAD, 2, 0xFEAF, 2, 0xFEB1, 4, 0xFEB5, 4,
        0xFEB9, 4, 0xFEBD, 4, 0xFEC1, 4, 0xFEC5, 4, 0xFEC9, 4, 0xFECD, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, TATWEEL, 0,
        0xFED1, 4, 0xFED5, 4, 0xFED9, 4, 0xFEDD, 4, 0xFEE1, 4, 0xFEE5, 4, 0xFEE9, 4, 0xFEED, 2, 0xFEEF, 2, 0xFEF1, 4
    };

    /** The same of the letters that Persian and Urdu add. */
    private static final Map<Integer, int[]> MORE_FORMS = Map.of(
            0x067E, new int[] {0xFB56, 4},
            0x0686, new int[] {0xFB7A, 4},
            0x0698, new int[] {0xFB8A, 2},
            0x06A9, new int[] {0xFB8E, 4},
            0x06AF, new int[] {0xFB92, 4},
            0x06CC, new int[] {0xFBFC, 4});

    private static final Map<Integer, Integer> LAM_WITH =
            Map.of(0x0622, 0xFEF5, 0x0623, 0xFEF7, 0x0625, 0xFEF9, 0x0627, 0xFEFB);

    private Arabic() {}

    /** Replaces the letters of a text in the order in which they are read. */
    public static void shape(int[] text, int length) {
        boolean joined = false;
        for (int i = 0; i < length; i++) {
            if (isMark(text[i])) {
                continue;
            }
            int next = next(text, i, length);
            Integer ligature = text[i] == LAM && next < length ? LAM_WITH.get(text[next]) : null;
            if (ligature != null) {
                text[i] = ligature + (joined ? 1 : 0);
                text[next] = MERGED;
                joined = false;
                i = next;
                continue;
            }
            boolean joinsNext = joinsForward(text[i]) && next < length && joinsBackward(text[next]);
            int letter = text[i];
            text[i] = form(letter, joined, joinsNext);
            joined = joinsNext;
        }
    }

    private static int form(int letter, boolean fromBefore, boolean toNext) {
        if (letter == TATWEEL || forms(letter) == 0) {
            return letter;
        }
        int form = fromBefore ? 1 : 0;
        return first(letter) + form + (toNext ? 2 : 0);
    }

    private static int next(int[] text, int i, int length) {
        int next = i + 1;
        while (next < length && isMark(text[next])) {
            next++;
        }
        return next;
    }

    private static boolean isMark(int c) {
        return c >= 0x064B && c <= 0x065F || c == 0x0670;
    }

    private static boolean joinsForward(int c) {
        return c == TATWEEL || forms(c) == 4;
    }

    private static boolean joinsBackward(int c) {
        return c == TATWEEL || forms(c) >= 2;
    }

    private static int forms(int c) {
        return entry(c, 1);
    }

    private static int first(int c) {
        return entry(c, 0);
    }

    private static int entry(int c, int which) {
        if (c < FIRST || c > LAST) {
            return 0;
        }
        int at = (c - FIRST) * 2;
        if (at < FORMS.length) {
            return FORMS[at + which];
        }
        int[] more = MORE_FORMS.get(c);
        return more == null ? 0 : more[which];
    }
}
