package pl.myhezo.identityservice.person;

import java.util.regex.Pattern;
import pl.myhezo.platform.value.InvalidValue;

/**
 * A phone number as a person writes it.
 *
 * @param value 7 to 15 digits (ITU-T E.164) with an optional plus before, and spaces, dashes, dots and brackets between
 */
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9 ().-]{7,30}");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");

    public PhoneNumber {
        int digits = NOT_A_DIGIT.matcher(value).replaceAll("").length();
        if (!FORM.matcher(value).matches() || digits < 7 || digits > 15) {
            throw new InvalidValue("phone", "Not a phone number: '%s'".formatted(value));
        }
    }

    /**
     * Reads what a person typed.
     *
     * @throws InvalidValue {@code phone}
     */
    public static PhoneNumber parse(String text) {
        return new PhoneNumber(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
