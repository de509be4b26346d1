package pl.myhezo.identityservice.person;

import java.util.Locale;
import pl.myhezo.platform.value.InvalidValue;

/** The languages of the product. */
public enum Language {
    PL,
    EN;

    /**
     * Reads {@code pl} or {@code en}.
     *
     * @throws InvalidValue {@code language}
     */
    public static Language of(String code) {
        return switch (code) {
            case "pl" -> PL;
            case "en" -> EN;
            default -> throw new InvalidValue("language", "Neither pl nor en: '%s'".formatted(code));
        };
    }

    /** {@code pl} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
