package pl.myhezo.ticketservice.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A file's name as a label: composed letters, and nothing that cannot be seen. It is cleaned before its ending is looked
 * at, so that the ending which is looked at is the one that people get.
 *
 * @param value at most 200 characters, without a path
 */
record FileName(String value) {

    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 10;

    /** Reads what a browser sent; nothing if no name is left. */
    static Optional<FileName> of(String sent) {
        String composed = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        StringBuilder seen = new StringBuilder();
        last.codePoints().filter(FileName::isSeen).forEach(seen::appendCodePoint);
        String bare = seen.toString()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\"<>|:*?]", "_")
                .replaceAll("^[. ]+|[. ]+$", "");
        return bare.isEmpty() ? Optional.empty() : Optional.of(new FileName(shortened(bare)));
    }

    /** Not a control, not what turns or joins letters invisibly, no half of a character, nothing without a meaning. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isVariationSelector(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = name.length() - dot <= LONGEST_EXTENSION && dot > 0 ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut) + ending;
    }

    /** What is behind the last dot, in lower case; empty without one. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
