package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.ProblemTexts;

class ProblemTextsTests {

    private final ProblemTexts texts = ProblemTexts.ofTheService(
            "ticket.state",
            "ticket.closed",
            "ticket.closed-for-good",
            "ticket.shared",
            "ticket.shared-access",
            "ticket.no-supplier",
            "ticket.no-owner",
            "merge.itself",
            "merge.already",
            "merge.company",
            "merge.visibility",
            "merge.supplier",
            "merge.supplier-access",
            "merge.over",
            "merge.migrated",
            "merge.too-long",
            "merge.too-many-files");

    @Test
    void everyCodeOfTheServiceHasATextInBothLanguages() {
        assertThat(texts.codes()).contains("contract.unknown", "serial.not-covered", "assignee.unknown", "too-many");

        texts.assertComplete();
    }

    @Test
    void noTextIsLeftWithoutACode() {
        texts.assertNoneLeftOver();
    }
}
