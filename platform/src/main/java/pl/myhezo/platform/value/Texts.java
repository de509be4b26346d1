package pl.myhezo.platform.value;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rules for the texts that people give to things: something is there, it is not endless, and nothing is hidden in it. */
public final class Texts {

    private static final int LONGEST_NAME = 300;
    private static final IntPredicate IN_PARAGRAPHS = c -> c == '\n' || c == '\r' || c == '\t';

    private Texts() {}

    /** The name of a company or a person, at most 300 characters. */
    public static String name(String text) {
        return line(text, LONGEST_NAME);
    }

    /**
     * One line of text without space around it.
     *
     * @throws InvalidValue {@code required}, or as {@link #lineOrNothing}
     */
    public static String line(String text, int longest) {
        return present(lineOrNothing(text, longest));
    }

    /**
     * One line of text without space around it, perhaps empty.
     *
     * @throws InvalidValue {@code too-long} or, for control characters and halves of characters, {@code invalid}
     */
    public static String lineOrNothing(String text, int longest) {
        return checked(text.strip(), longest, c -> false);
    }

    /** One line of text as it was given, space around it included; refused as {@link #line}. */
    public static String lineToTheLetter(String text, int longest) {
        return present(checked(text, longest, c -> false));
    }

    /** Lines of text as they were given; refused as {@link #line}, but for line breaks and tabs. */
    public static String paragraphs(String text, int longest) {
        return present(checked(text, longest, IN_PARAGRAPHS));
    }

    private static String present(String text) {
        if (text.isBlank()) {
            throw new InvalidValue("required", "An empty text");
        }
        return text;
    }

    private static String checked(String text, int longest, IntPredicate allowed) {
        if (text.length() > longest) {
            throw new InvalidValue("too-long", "More than %d characters".formatted(longest));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((Character.isISOControl(c) && !allowed.test(c)) || isHalf(text, i)) {
                throw new InvalidValue("invalid", "Not a text of the kind asked for: '%s'".formatted(text));
            }
        }
        return text;
    }

    /** Whether each character of it has a form in UTF-8: JSON can name half of one, {@code \\ud83d}, and it has none. */
    public static boolean isWhole(String text) {
        return IntStream.range(0, text.length()).noneMatch(at -> isHalf(text, at));
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** So much of a text as fits, an ellipsis at its end where more stood there; never half a character. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + "…";
    }

    /** A text in one line, for where it must be one: control characters, with the spaces around them, are a space. */
    public static String inOneLine(String text) {
        return text.replaceAll(" *\\p{Cc}[\\p{Cc} ]*", " ").strip();
    }

    /** The refusal of a list that is too long. */
    public static InvalidValue tooMany(String what, int most) {
        return new InvalidValue("too-many", "More than %d %s".formatted(most, what));
    }
}
