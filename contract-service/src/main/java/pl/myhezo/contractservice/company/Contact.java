package pl.myhezo.contractservice.company;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.InvalidValue;

/**
 * A person to turn to at a company or about a contract.
 *
 * @param email at most 254 characters (RFC 5321, section 4.5.3.1.3), in lower case; contacts without one are not told
 *     anything
 */
public record Contact(
        String name, @Nullable String email, @Nullable String phone) {

    /** How many contacts a company or a contract has at most. */
    public static final int MOST = 50;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"',;:\\\\()\\[\\]]{1,64}@[^\\s@<>\"',;:\\\\()\\[\\]]{1,189}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{2,38}");

    public Contact {
        name = Texts.name(name);
        email = email == null ? null : checkedEmail(email);
        phone = phone == null ? null : checkedPhone(phone);
    }

    static String checkedEmail(String text) {
        String email = text.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            throw new InvalidValue(Rules.EMAIL, "Not an e-mail address: '%s'".formatted(email));
        }
        return email;
    }

    static String checkedPhone(String text) {
        String phone = text.strip();
        if (!PHONE.matcher(phone).matches()) {
            throw new InvalidValue(Rules.PHONE, "Not a phone number: '%s'".formatted(phone));
        }
        return phone;
    }
}
