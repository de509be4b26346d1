package pl.myhezo.contractservice.company;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Texts;

/**
 * A person to turn to at a company or about a contract.
 *
 * @param email at most 254 characters (RFC 5321, section 4.5.3.1.3), in lower case; who has none is not told anything
 * @param phone however people write them, at most 60 characters
 */
public record Contact(
        String name, @Nullable String email, @Nullable String phone) {

    /** How many contacts a company or a contract has at most. */
    public static final int MOST = 50;

    // Stricter than RFC 5322, on purpose: no comments, no quotes, no room for a second address or another header.
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,187}[\\p{L}\\p{N}])?");
    private static final int LONGEST_PHONE = 60;

    public Contact {
        name = Texts.name(name);
        email = email == null ? null : checkedEmail(email);
        phone = phone == null ? null : checkedPhone(phone);
    }

    /** @throws InvalidValue {@code email} */
    public static String checkedEmail(String text) {
        String email = text.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            throw new InvalidValue(Rules.EMAIL, "Not an e-mail address: '%s'".formatted(email));
        }
        return email;
    }

    static String checkedPhone(String text) {
        return Texts.line(text, LONGEST_PHONE);
    }
}
