package pl.myhezo.platform.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a service contract, such as {@code HEZO/2023/00017}.
 *
 * @param value upper-case letters, digits and {@code / - . _}, at most 64 characters
 */
public record ContractNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9](?:[A-Z0-9/._-]{0,62}[A-Z0-9])?");

    public ContractNumber {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("contract.format", "Not a contract number: '%s'".formatted(value));
        }
    }

    /**
     * Reads what a person typed: spaces and letter case do no harm.
     *
     * @throws InvalidValue {@code contract.format}
     */
    public static ContractNumber parse(String text) {
        return new ContractNumber(text.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT));
    }

    /** Reads the form of a URL path, in which {@code /} is written {@code ~}. */
    public static ContractNumber fromPath(String segment) {
        return parse(segment.replace('~', '/'));
    }

    /** The form for a URL path. */
    public String toPath() {
        return value.replace('/', '~');
    }

    @Override
    public String toString() {
        return value;
    }
}
