package pl.myhezo.migrationservice.export.zammad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.export.foreign.ForeignSystemContract;
import pl.myhezo.migrationservice.ledger.Reason;

class ZammadTests extends ForeignSystemContract {

    ZammadTests() {
        super(new Zammad());
    }

    @Override
    protected String pathOfLog() {
        return "files/1/21/31";
    }

    @Test
    void ticketsAreReadAndClosedOnesAreKnownByTheTypeOfTheirState() throws Exception {
        String alicja =
                "Alicja Nowak <alicja.nowak@alfa.example>, 2024-06-17T06:15:20.123Z to 2024-06-18T09:40:05.000Z";
        assertThat(tickets(export()))
                .containsExactly(
                        """
                        1 67001 OPEN|Brak łączności VPN – pilne!|company 5, contract HEZO/2023/00017, serial (H)-FG1234567890, %s
                        CUSTOMER Alicja Nowak, 2024-06-17T06:15:20.123Z, TEXT|Od rana nie działa VPN.| log.txt=files/1/21/31
                        AGENT Jan Kowalski via Serwis, 2024-06-17T07:00:00.000Z, HTML|<p>Proszę o <b>restart</b>.</p><img src="cid:picture-32"><img src="/api/v1/ticket_attachment/9/99/33">| picture-32=files/1/22/32
                        SUPPLIER Producent, 2024-06-18T09:40:05.000Z, TEXT|Wymieniamy urządzenie.|""".formatted(alicja),
                        """
                        2 67002 PENDING|Zapytanie|company 5, contract HEZO/2024/00001, serial FG2, %s
                        CUSTOMER Alicja Nowak, 2024-06-17T06:15:20.123Z, TEXT|Dzień dobry|""".formatted(alicja),
                        "3 67003 OPEN|Otwarte, choć nazwa mówi inaczej|company 5, contract null, serial null, "
                                + alicja,
                        "4 67004 CLOSED|Zamknięte|company 5, contract null, serial null, " + alicja,
                        "5 67005 MERGED|Scalone|company 5, contract null, serial null, " + alicja,
                        "6: UNKNOWN_STATUS of 6: state_id 10 of type 'delegated'",
                        "7 67007 PENDING|Bez organizacji|company 6, contract null, serial null, "
                                + alicja.replace("Alicja Nowak <alicja.nowak@alfa", "Zieliński <b@beta"));
    }

    @Test
    void companiesAreItsOrganizationsWithWhatTheTableAdds() throws Exception {
        assertThat(companies(export()))
                .containsExactly("5|123-456-32-18|Alfa Sp. z o.o.", "6|5260001246|Beta Nowa S.A.");
    }

    @Test
    void anArticleThatDoesNotSayWhetherItIsInternalRejectsTheTicket() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, "\"internal\":false,", ""))
                        .getFirst())
                .isEqualTo("1: MISSING_FIELD of 1: articles[0].internal");
    }

    @Test
    void aSenderNobodyKnowsRejectsTheTicket() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, "\"sender\":\"Customer\"", "\"sender\":\"Robot\""))
                        .getFirst())
                .isEqualTo("1: WRONG_VALUE of 1: articles[0].sender 'Robot' is unknown");
    }

    @Test
    void statesWithoutTheNamesOfTheirTypesRefuseTheExport() {
        assertRefused(
                export().replacing("ticket_states.json", "\"state_type\":\"open\",", ""),
                Reason.BAD_MAPPING,
                "ticket_states.json: MISSING_FIELD [1].state_type");
    }

    @Test
    void withoutItsStatesNoTicketIsGuessedToBeOpen() throws Exception {
        assertThat(tickets(export().without("ticket_states.json").without("mapping.json")))
                .allSatisfy(ticket -> assertThat(ticket).contains("UNKNOWN_STATUS"));
    }
}
