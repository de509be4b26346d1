package pl.myhezo.identityservice.person;

import java.util.regex.Pattern;
import pl.myhezo.platform.value.InvalidValue;

/**
 * First and last name.
 *
 * @param first words of letters, apostrophes and hyphens, each of them perhaps with a dot behind it; at most 80
 *     characters. A dot within a word is refused: names stand in mails, where it would make a link
 * @param last as the first
 */
public record PersonName(String first, String last) {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*\\.?(?: [\\p{L}\\p{M}'’-]+\\.?)*");

    public PersonName {
        check(first);
        check(last);
    }

    /**
     * Reads what a person typed: spaces around it and doubled ones do no harm.
     *
     * @throws InvalidValue {@code name}
     */
    public static PersonName parse(String first, String last) {
        return new PersonName(clean(first), clean(last));
    }

    /** One part of a name, checked. */
    public static String part(String text) {
        String clean = clean(text);
        check(clean);
        return clean;
    }

    private static String clean(String text) {
        return text.strip().replaceAll(" {2,}", " ");
    }

    private static void check(String part) {
        if (part.length() > LONGEST || !FORM.matcher(part).matches()) {
            throw new InvalidValue("name", "Not a name: '%s'".formatted(part));
        }
    }

    @Override
    public String toString() {
        return first + " " + last;
    }
}
