package pl.myhezo.contractservice.company;

import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.InvalidValue;

/** Rules for the texts that people give to things: something is there, it is not endless, and nothing is hidden in it. */
public final class Texts {

    private static final int LONGEST_NAME = 200;

    private Texts() {}

    /** The name of a company or a person, at most 200 characters. */
    public static String name(String text) {
        return line(text, LONGEST_NAME);
    }

    /**
     * One line of text without space around it.
     *
     * @throws InvalidValue {@code required}, {@code too-long} or, for control characters, {@code invalid}
     */
    public static String line(String text, int longest) {
        String line = text.strip();
        if (line.isEmpty()) {
            throw new InvalidValue(Rules.REQUIRED, "An empty text");
        }
        if (line.length() > longest) {
            throw new InvalidValue(Rules.TOO_LONG, "More than %d characters".formatted(longest));
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("invalid", "A control character in '%s'".formatted(line));
        }
        return line;
    }

    /** The refusal of a list that is too long. */
    public static InvalidValue tooMany(String what, int most) {
        return new InvalidValue("too-many", "More than %d %s".formatted(most, what));
    }
}
