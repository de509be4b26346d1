package pl.myhezo.gateway.problem;

import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import pl.myhezo.gateway.language.Language;

/** What the gateway refuses by itself; everything else passes through as the services say it. */
public enum ProblemKind {
    MALFORMED(400),
    UNKNOWN_HOST(400),
    NOT_AUTHENTICATED(401),
    NOT_ALLOWED(403),
    CSRF(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    TOO_LARGE(413),
    FILE_TYPE(415),
    TOO_MANY(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private static final String BUNDLE = "problems";

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Identifies the kind for programs; API.md lists them. */
    public URI type() {
        return URI.create("https://myhezo.pl/problems/" + slug());
    }

    String title(Language language) {
        return text(language, slug() + ".title");
    }

    String detail(Language language) {
        return text(language, slug() + ".detail");
    }

    static String text(Language language, String key) {
        return ResourceBundle.getBundle(
                        BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
