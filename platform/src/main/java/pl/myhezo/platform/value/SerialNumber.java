package pl.myhezo.platform.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The serial number of a covered device, in its bare form such as {@code FG1234567890}.
 *
 * @param value upper-case letters, digits and inner dashes, at most 64 characters
 */
public record SerialNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{0,62}[A-Z0-9])?");
    private static final Pattern PREFIX = Pattern.compile("^\\(H\\)-?");

    public SerialNumber {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("serial.format", "Not a serial number: '%s'".formatted(value));
        }
    }

    /**
     * Reads the bare form; spaces and letter case do no harm.
     *
     * @throws InvalidValue {@code serial.prefixed}, with the bare form as suggestion, where the old {@code (H)-} stands
     *     before it; {@code serial.format}
     */
    public static SerialNumber parse(String text) {
        SerialNumber bare = parseEitherNotation(text);
        if (PREFIX.matcher(clean(text)).find()) {
            throw new InvalidValue(
                    "serial.prefixed", "The prefix (H)- is no longer accepted: '%s'".formatted(text), bare.value);
        }
        return bare;
    }

    /**
     * Reads the bare form or the one of the transition, {@code (H)-FG1234567890}.
     *
     * @throws InvalidValue {@code serial.format}
     */
    public static SerialNumber parseEitherNotation(String text) {
        return new SerialNumber(PREFIX.matcher(clean(text)).replaceFirst(""));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
