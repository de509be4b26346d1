package pl.myhezo.localstack.up;

import java.util.Locale;
import java.util.ResourceBundle;

/** Migration-service's codes in words, Polish or English. */
final class MigrationReasons {

    private final ResourceBundle words;

    /** @param locale English for all languages but Polish */
    MigrationReasons(Locale locale) {
        this.words = ResourceBundle.getBundle(
                "pl.myhezo.localstack.up.reasons",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static MigrationReasons inTheLanguageOfTheSystem() {
        return new MigrationReasons(Locale.getDefault());
    }

    /** A code that is not known here stays as it came. */
    String inWords(String code) {
        return words.containsKey(code) ? words.getString(code) : code;
    }
}
