package pl.myhezo.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import pl.myhezo.platform.value.InvalidValue;

/**
 * Renders a mail from {@code mail/<template>.<language>.txt}, whose first line is {@code Subject: …}, and
 * {@code mail/<template>.<language>.html}, which goes into the layout that all mails share. In HTML every value is
 * escaped; a value that the model lacks is an error.
 */
final class MailTemplates {

    private static final String SUBJECT = "Subject: ";
    private static final Mustache.Compiler TEXT =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).nullValue("");
    private static final Mustache.Compiler HTML = TEXT.escapeHTML(true);

    private final ResourceLoader files;
    private final Origins origins;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    MailTemplates(ResourceLoader files, Origins origins) {
        this.files = files;
        this.origins = origins;
    }

    /** A mail as it is sent. */
    record Rendered(String subject, String text, String html) {}

    /** @throws InvalidValue {@code control-characters} if a value would put a line break into the subject */
    Rendered render(MailMessage mail) {
        Map<String, Object> model = new HashMap<>(mail.model());
        model.put("origin", origins.of(mail.language()));
        String name = "mail/" + mail.template() + "." + mail.language();
        String subject = template(name + ".txt#subject").execute(model);
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("control-characters", "A line break in the subject of " + mail.template());
        }
        model.put("subject", subject);
        model.put("body", template(name + ".html").execute(model));
        return new Rendered(
                subject,
                template(name + ".txt").execute(model)
                        + template("mail/layout." + mail.language() + ".txt").execute(model),
                template("mail/layout." + mail.language() + ".html").execute(model));
    }

    private Template template(String name) {
        return compiled.computeIfAbsent(name, this::compile);
    }

    private Template compile(String name) {
        if (name.endsWith(".html")) {
            return HTML.compile(read(name));
        }
        if (name.startsWith("mail/layout.")) {
            return TEXT.compile(read(name));
        }
        String file = name.replace("#subject", "");
        String[] parts = read(file).split("\r?\n\r?\n", 2);
        if (parts.length != 2 || !parts[0].startsWith(SUBJECT) || parts[0].contains("\n")) {
            throw new IllegalStateException(file + " does not begin with a line 'Subject: …' and an empty line");
        }
        return TEXT.compile(name.equals(file) ? parts[1] : parts[0].substring(SUBJECT.length()));
    }

    private String read(String name) {
        Resource file = files.getResource("classpath:" + name);
        if (!file.exists()) {
            throw new IllegalStateException("There is no " + name + " on the class path");
        }
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
