package pl.myhezo.platform.mail;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.InvalidValue;

/**
 * A mail that is to be sent.
 *
 * @param id of this mail for ever, such as {@code <registration id>/welcome}: the same id again is the same mail, and
 *     is not sent a second time
 * @param to one address
 * @param language {@code pl} or {@code en}
 * @param template the files {@code mail/<template>.<language>.txt} and {@code .html} on the class path
 * @param model what the template speaks of; {@code origin}, the address of our site in that language, is added
 * @param thread what the mail is about, such as {@code ticket/<id>}: mail programs put all mails of a thread together;
 *     {@code null} for one that stands alone
 */
public record MailMessage(
        String id,
        String to,
        String language,
        String template,
        Map<String, ?> model,
        @Nullable String thread) {

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,200}");
    // Stricter than RFC 5322, on purpose: no comments, no quotes, no room for a second address or another header.
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,251}[\\p{L}\\p{N}])?");
    private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9-]{1,60}");

    public MailMessage {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not the id of a mail: '%s'".formatted(id));
        }
        if (to.length() > 254 || !ADDRESS.matcher(to).matches()) {
            throw new InvalidValue("email", "Not an e-mail address");
        }
        if (!language.equals("pl") && !language.equals("en")) {
            throw new InvalidValue("language", "Not a language that we write: '%s'".formatted(language));
        }
        if (!TEMPLATE.matcher(template).matches()) {
            throw new IllegalArgumentException("Not the name of a template: '%s'".formatted(template));
        }
        if (thread != null && !ID.matcher(thread).matches()) {
            throw new IllegalArgumentException("Not the id of a thread: '%s'".formatted(thread));
        }
        model = Map.copyOf(model);
    }

    /** A mail that stands alone. */
    public MailMessage(String id, String to, String language, String template, Map<String, ?> model) {
        this(id, to, language, template, model, null);
    }
}
