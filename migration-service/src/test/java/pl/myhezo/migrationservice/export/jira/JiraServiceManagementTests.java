package pl.myhezo.migrationservice.export.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.export.foreign.ForeignSystemContract;

class JiraServiceManagementTests extends ForeignSystemContract {

    JiraServiceManagementTests() {
        super(new JiraServiceManagement());
    }

    @Override
    protected String pathOfLog() {
        return "files/71";
    }

    @Test
    void issuesAreReadAndClosedOnesAreKnownByTheCategoryOfTheirStatus() throws Exception {
        String alicja = "Alicja Nowak <alicja.nowak@alfa.example>, "
                + "2024-06-17T08:15:20.000+02:00 to 2024-06-18T11:40:05.000+02:00";
        assertThat(tickets(export()))
                .containsExactly(
                        """
                        10041 SD-41 OPEN|Brak łączności VPN – pilne!|company 1, contract HEZO/2023/00017, serial (H)-FG1234567890, %s
                        CUSTOMER Alicja Nowak, 2024-06-17T08:15:20.000+02:00, HTML|<p>Od rana nie działa VPN.</p>| log.txt=files/71
                        AGENT Jan Kowalski, 2024-06-17T09:00:00+02:00, HTML|<p>Proszę o <b>restart</b>.</p>|
                        SUPPLIER RMA, 2024-06-18T11:40:05+02:00, TEXT|Wymieniamy.|
                        CUSTOMER Alicja Nowak, 2024-06-18T11:41:00+02:00, TEXT|Wynik| odpowiedź.txt=files/73""".formatted(alicja),
                        """
                        10042 SD-42 PENDING|Czeka|company 2, contract HEZO/2024/00001, serial FG2, %s
                        CUSTOMER Bogdan, 2024-06-17T08:15:20.000+02:00, TEXT|Pytanie|""".formatted(alicja.replace("Alicja Nowak <alicja.nowak@alfa", "Bogdan <bogdan@beta")),
                        """
                        10043 SD-43 NEW|Nowe, choć „Done”|company 1, contract null, serial null, %s
                        CUSTOMER Alicja Nowak, 2024-06-17T08:15:20.000+02:00, TEXT||""".formatted(alicja),
                        "10044 SD-44 CLOSED|Gotowe|company 1, contract null, serial null, " + alicja,
                        "5: UNKNOWN_STATUS of 10045: statusCategory 'undefined'");
    }

    @Test
    void companiesAreItsOrganizationsWithWhatTheTableAdds() throws Exception {
        assertThat(companies(export())).containsExactly("1|1234563218|Alfa Sp. z o.o.", "2|5260001246|Beta Nowa S.A.");
    }

    @Test
    void aCommentThatDoesNotSayWhetherItIsPublicRejectsTheIssue() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, "\"public\":true,", "")).getFirst())
                .isEqualTo("1: MISSING_FIELD of 10041: comments[0].public");
    }
}
