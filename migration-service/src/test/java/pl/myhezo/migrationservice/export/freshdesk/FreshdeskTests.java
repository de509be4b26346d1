package pl.myhezo.migrationservice.export.freshdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.export.foreign.ForeignSystemContract;

class FreshdeskTests extends ForeignSystemContract {

    FreshdeskTests() {
        super(new Freshdesk());
    }

    @Override
    protected String pathOfLog() {
        return "files/71";
    }

    @Test
    void ticketsAreReadAndStatusesOfAnInstallationMeanWhatTheMappingSays() throws Exception {
        String alicja = "Alicja Nowak <alicja.nowak@alfa.example>, 2024-06-17T06:15:20Z to 2024-06-18T09:40:05Z";
        String ofAlfa = "company 8001, contract null, serial null, " + alicja;
        assertThat(tickets(export()))
                .containsExactly(
                        """
                        41 41 OPEN|Brak łączności VPN – pilne!|company 8001, contract HEZO/2023/00017, serial (H)-FG1234567890, %s
                        CUSTOMER Alicja Nowak, 2024-06-17T06:15:20Z, HTML|<div>Od rana nie działa VPN.</div>| log.txt=files/71
                        AGENT Serwis HEZO, 2024-06-17T07:00:00Z, HTML|<p>Proszę o restart.</p>|
                        SUPPLIER rma@dostawca.example, 2024-06-18T09:40:05Z, HTML|Wymieniamy.|
                        CUSTOMER Alicja Nowak, 2024-06-18T09:41:00Z, HTML|Dziękuję|""".formatted(alicja),
                        """
                        42 42 PENDING|U producenta|company 8001, contract HEZO/2024/00001, serial FG2, %s
                        CUSTOMER Alicja Nowak, 2024-06-17T06:15:20Z, HTML|<div>Dzień dobry</div>|""".formatted(alicja),
                        """
                        43 43 PENDING|Czeka|company 8002, contract null, serial null, %s
                        CUSTOMER Bogdan, 2024-06-17T06:15:20Z, HTML|<div>Dzień dobry</div>|""".formatted(alicja.replace("Alicja Nowak <alicja.nowak@alfa", "Bogdan <bogdan@beta")),
                        "44 44 SOLVED|Rozwiązane|" + ofAlfa,
                        "45 45 CLOSED|Zamknięte|" + ofAlfa,
                        "46 46 CLOSED|Własny stan|" + ofAlfa,
                        "7: UNKNOWN_STATUS of 47: status 8 is not in mapping.json",
                        "48 48 CLOSED|Usunięte|" + ofAlfa);
    }

    @Test
    void companiesAreItsOwnWithWhatTheTableAdds() throws Exception {
        assertThat(companies(export()))
                .containsExactly("8001|1234563218|Alfa Sp. z o.o.", "8002|5260001246|Beta Nowa S.A.");
    }

    @Test
    void aConversationThatDoesNotSayWhetherItIsPrivateRejectsTheTicket() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, "\"private\":false,", ""))
                        .getFirst())
                .isEqualTo("1: MISSING_FIELD of 41: conversations[0].private");
    }
}
