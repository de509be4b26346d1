package pl.myhezo.contractservice.company;

import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.InvalidValue;

/** Rules for the texts that people give to things: something is there, it is not endless, and nothing is hidden in it. */
public final class Texts {

    private static final int LONGEST_NAME = 300;

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
        String line = lineOrNothing(text, longest);
        if (line.isEmpty()) {
            throw new InvalidValue(Rules.REQUIRED, "An empty text");
        }
        return line;
    }

    /**
     * One line of text without space around it, perhaps empty.
     *
     * @throws InvalidValue {@code too-long} or, for control characters and halves of characters, {@code invalid}
     */
    public static String lineOrNothing(String text, int longest) {
        String line = text.strip();
        if (line.length() > longest) {
            throw new InvalidValue(Rules.TOO_LONG, "More than %d characters".formatted(longest));
        }
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i)) || isHalf(line, i)) {
                throw new InvalidValue("invalid", "Not a line of text: '%s'".formatted(line));
            }
        }
        return line;
    }

    /** A surrogate without its other half has no form in UTF-8. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** The refusal of a list that is too long. */
    public static InvalidValue tooMany(String what, int most) {
        return new InvalidValue("too-many", "More than %d %s".formatted(most, what));
    }
}
