package pl.myhezo.migrationservice.export.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.export.foreign.ForeignSystemContract;

class ZendeskTests extends ForeignSystemContract {

    ZendeskTests() {
        super(new Zendesk());
    }

    @Override
    protected String pathOfLog() {
        return "files/71";
    }

    @Test
    void ticketsAreReadAndClosedOnesAreKnownByTheCategoryOfTheirStatus() throws Exception {
        String alicja = "Alicja Nowak <alicja.nowak@alfa.example>, 2024-06-17T06:15:20Z to 2024-06-18T09:40:05Z";
        String ofAlfa = "company 360001, contract null, serial null, " + alicja;
        assertThat(tickets(export()))
                .containsExactly(
                        """
                        41 41 OPEN|Brak łączności VPN – pilne!|company 360001, contract HEZO/2023/00017, serial (H)-FG1234567890, %s
                        CUSTOMER Alicja Nowak, 2024-06-17T06:15:20Z, TEXT|Od rana nie działa VPN.| log.txt=files/71
                        AGENT Jan Kowalski, 2024-06-17T07:00:00Z, HTML|<div class="zd-comment"><p>Proszę o restart.</p></div>|
                        SUPPLIER RMA, 2024-06-18T09:40:05Z, TEXT|Wymieniamy.|
                        SYSTEM null, 2024-06-18T09:41:00Z, TEXT|Zgłoszenie połączono|""".formatted(alicja),
                        "42 42 PENDING|U producenta|company 360001, contract HEZO/2024/00001, serial FG2, " + alicja,
                        "43 43 PENDING|Wstrzymane|company 360002, contract null, serial null, "
                                + alicja.replace("Alicja Nowak <alicja.nowak@alfa", "Bogdan <bogdan@beta"),
                        "44 44 NEW|Nowe|" + ofAlfa,
                        "45 45 SOLVED|Rozwiązane|" + ofAlfa,
                        "46 46 CLOSED|Zamknięte|" + ofAlfa,
                        "47 47 CLOSED|Usunięte|" + ofAlfa,
                        "8: UNKNOWN_STATUS of 48: status 'On fire'",
                        "9: WRONG_VALUE of 49: comments[0].author_id '999' is not among users");
    }

    @Test
    void companiesAreItsOrganizationsWithWhatTheTableAdds() throws Exception {
        assertThat(companies(export()))
                .containsExactly("360001|1234563218|Alfa Sp. z o.o.", "360002|5260001246|Beta Nowa S.A.");
    }

    @Test
    void aCommentThatDoesNotSayWhetherItIsPublicRejectsTheTicket() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, "\"public\":true,", "")).getFirst())
                .isEqualTo("1: MISSING_FIELD of 41: comments[0].public");
    }
}
