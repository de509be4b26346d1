package pl.myhezo.localstack.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationReasonsTests {

    @ParameterizedTest
    @CsvSource({"pl-PL, umowa wygasła", "en-GB, the contract has expired", "de-DE, the contract has expired"})
    void aReasonIsSaidInPolishToPolesAndInEnglishToOthers(String language, String words) {
        assertThat(new MigrationReasons(Locale.forLanguageTag(language)).inWords("EXPIRED"))
                .isEqualTo(words);
    }

    @Test
    void bothLanguagesKnowTheSameReasons() {
        assertThat(ResourceBundle.getBundle("pl.myhezo.localstack.up.reasons", Locale.of("pl"))
                        .keySet())
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> assertThat(new MigrationReasons(Locale.of("pl")).inWords(code))
                        .isNotBlank()
                        .isNotEqualTo(new MigrationReasons(Locale.of("en")).inWords(code)));
    }

    @Test
    void aReasonNobodyKnowsStaysAsItCame() {
        assertThat(new MigrationReasons(Locale.of("pl")).inWords("STRANGE")).isEqualTo("STRANGE");
    }
}
