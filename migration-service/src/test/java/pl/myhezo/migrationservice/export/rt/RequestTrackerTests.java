package pl.myhezo.migrationservice.export.rt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.export.foreign.ForeignSystemContract;
import pl.myhezo.migrationservice.ledger.Reason;

class RequestTrackerTests extends ForeignSystemContract {

    RequestTrackerTests() {
        super(new RequestTracker());
    }

    @Override
    protected String pathOfLog() {
        return "files/203";
    }

    @Test
    void ticketsAreReadAndClosedOnesAreKnownByTheTypeOfTheirStatus() throws Exception {
        String alicja = "Alicja Nowak <alicja.nowak@alfa.example>, 2024-06-17T06:15:20Z to 2024-06-18T09:40:05Z";
        assertThat(tickets(export()))
                .containsExactly(
                        """
                        41 41 OPEN|Brak łączności VPN – pilne!|company Alfa, contract HEZO/2023/00017, serial (H)-FG1234567890, %s
                        CUSTOMER alicja.nowak@alfa.example, 2024-06-17T06:15:20Z, TEXT|Od rana nie działa VPN.| log.txt=files/203
                        AGENT jan, 2024-06-17T07:00:00Z, HTML|<p>Proszę o restart.</p>|
                        SUPPLIER rma@dostawca.example, 2024-06-18T09:40:05Z, TEXT|Wymieniamy.|
                        CUSTOMER piotr.zielinski@alfa.example, 2024-06-18T09:41:00Z, TEXT|Dziękuję|""".formatted(alicja),
                        "42 42 OPEN|Otwarte mimo nazwy|company Beta, contract HEZO/2024/00001, serial FG2, " + alicja,
                        "43 43 PENDING|U producenta|company Beta, contract null, serial null, "
                                + alicja.replace("Alicja Nowak <alicja.nowak@alfa", "null <x@beta-serwis"),
                        "44 44 PENDING|Czeka|company Alfa, contract null, serial null, " + alicja,
                        "45 45 NEW|Nowe|company Alfa, contract null, serial null, " + alicja,
                        "46 46 CLOSED|Oddane|company Alfa, contract null, serial null, " + alicja,
                        "47 47 MERGED|Scalone|company Alfa, contract null, serial null, " + alicja,
                        "8: UNKNOWN_STATUS of 48: status 'open' of lifecycle 'serwis'",
                        "9: MISSING_FIELD of 49: ticket.Queue.Lifecycle");
    }

    @Test
    void companiesAreThoseOfTheTable() throws Exception {
        assertThat(companies(export()))
                .containsExactly("Alfa|1234563218|Alfa Sp. z o.o.", "Beta|5260001246|Beta Nowa S.A.");
    }

    @Test
    void withoutItsLifecyclesOnlyTheOneThatRtComesWithIsKnown() throws Exception {
        assertThat(tickets(export().without("lifecycles.json").without("mapping.json")))
                .filteredOn(ticket -> ticket.contains("UNKNOWN_STATUS"))
                .extracting(ticket -> ticket.substring(0, 2))
                .containsExactly("2:", "3:", "5:", "6:", "8:");
    }

    @Test
    void contentThatIsNotWhatRtWritesRejectsTheTicket() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, "\"Content\":\"T2Qg", "\"Content\":\"=A="))
                        .getFirst())
                .isEqualTo("1: WRONG_VALUE of 41: attachments[1].Content is not in base64");
        assertThat(tickets(export().replacing(TICKETS, "\"Content\":\"T2Qg", "\"Content\":\"////"))
                        .getFirst())
                .isEqualTo("1: WRONG_VALUE of 41: attachments[1].Content is not in UTF-8");
    }

    @Test
    void lifecyclesThatAreNoListRefuseTheExport() {
        assertRefused(export().file("lifecycles.json", "{}"), Reason.BAD_MAPPING, "lifecycles.json: not a list");
        assertRefused(
                export().file("lifecycles.json", "[{\"name\":\"x\",\"active\":\"open\"}]"),
                Reason.BAD_MAPPING,
                "[0].active is no list");
    }
}
