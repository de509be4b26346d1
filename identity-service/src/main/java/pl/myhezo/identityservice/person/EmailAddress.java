package pl.myhezo.identityservice.person;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.myhezo.platform.value.InvalidValue;

/**
 * An e-mail address in lower case, its domain in ASCII.
 *
 * @param value at most 254 characters; a local part of at most 64, of words with single dots between them (RFC 5322,
 *     3.2.3), as Keycloak takes no other; a domain with at least one dot
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3
    private static final String WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern FORM = Pattern.compile("(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*"
            + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])");

    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValue("email", "Not an e-mail address: '%s'".formatted(value));
        }
    }

    /**
     * Reads what a person typed: spaces around it and letter case do no harm.
     *
     * @throws InvalidValue {@code email}
     */
    public static EmailAddress parse(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        int at = bare.lastIndexOf('@');
        return new EmailAddress(at < 0 ? bare : bare.substring(0, at + 1) + ascii(bare.substring(at + 1)));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            return domain; // the form tells what is wrong with it
        }
    }

    /** Enough to recognise the own address and too little to learn another's: {@code j…@e….pl}. */
    public String masked() {
        String domain = value.substring(value.indexOf('@') + 1);
        return value.charAt(0) + "…@" + domain.charAt(0) + "…" + domain.substring(domain.lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return value;
    }
}
