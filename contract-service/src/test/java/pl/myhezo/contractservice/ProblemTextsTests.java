package pl.myhezo.contractservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.ProblemTexts;

class ProblemTextsTests {

    private final ProblemTexts texts = ProblemTexts.ofTheService();

    @Test
    void everyCodeOfTheServiceHasATextInBothLanguages() {
        assertThat(texts.codes()).contains("too-many", "duplicate", "mismatch", "date.order", "status.not-expired");

        texts.assertComplete();
    }

    @Test
    void noTextIsLeftWithoutACode() {
        texts.assertNoneLeftOver();
    }
}
