package pl.myhezo.gateway.language;

import java.util.Locale;
import java.util.Optional;

/** A language the portal speaks. */
public enum Language {
    PL,
    EN;

    /** The code as in `Accept-Language`, `ui_locales` and our JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    public static Optional<Language> of(String code) {
        return switch (code) {
            case "pl" -> Optional.of(PL);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
