package pl.myhezo.migrationservice.export.znuny;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.export.foreign.ForeignSystemContract;
import pl.myhezo.migrationservice.ledger.Reason;

class ZnunyTests extends ForeignSystemContract {

    ZnunyTests() {
        super(new Znuny());
    }

    @Override
    protected String pathOfLog() {
        return "files/1/11/1";
    }

    @Test
    void ticketsAreReadAndClosedOnesAreKnownByTheTypeOfTheirState() throws Exception {
        String alicja = "Alicja Nowak <alicja.nowak@alfa.example>, 2024-06-17T06:15:20Z to 2024-06-18T09:40:05Z";
        String nameless = alicja.replace("Alicja Nowak", "null");
        assertThat(tickets(export()))
                .containsExactly(
                        """
                        1 2024061710000015 OPEN|Brak łączności VPN – pilne!|company ALFA, contract HEZO/2023/00017, serial (H)-FG1234567890, %s
                        CUSTOMER Alicja Nowak, 2024-06-17T06:15:20Z, TEXT|Od rana nie działa VPN.| log.txt=files/1/11/1
                        AGENT Serwis HEZO, 2024-06-17T07:00:00Z, HTML|<p>Proszę o restart.</p>|
                        SUPPLIER RMA, 2024-06-18T09:40:05Z, TEXT|Wymieniamy.|""".formatted(alicja),
                        """
                        2 2024061710000024 PENDING|Zamknięte tylko z nazwy|company ALFA, contract HEZO/2024/00001, serial FG2, %s
                        SYSTEM Telefon, 2024-06-17T06:15:20Z, TEXT|Zgłoszenie telefoniczne|""".formatted(nameless),
                        """
                        3 2024061710000033 NEW|Nowe bez firmy|company ALFA, contract null, serial null, %s
                        CUSTOMER Kowal, 2024-06-17T06:15:20Z, TEXT|Pytanie|""".formatted(alicja.replace("Alicja Nowak <alicja.nowak", "Kowal <kowal")),
                        "4 2024061710000042 CLOSED|Zamknięte|company ALFA, contract null, serial null, " + nameless,
                        "5 2024061710000051 MERGED|Scalone|company ALFA, contract null, serial null, " + nameless,
                        "6: UNKNOWN_STATUS of 6: StateType 'on hold'",
                        "7: WRONG_VALUE of 7: Ticket holds 2 tickets; one belongs on a line",
                        "8: MISSING_FIELD of null: Ticket");
    }

    @Test
    void companiesAreThoseOfTheTable() throws Exception {
        assertThat(companies(export())).containsExactly("ALFA|1234563218|Alfa \"Serwis\", Sp. z o.o.");
    }

    @Test
    void anArticleThatDoesNotSayWhetherCustomersSeeItRejectsTheTicket() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, "\"IsVisibleForCustomer\":\"1\",", ""))
                        .getFirst())
                .isEqualTo("1: MISSING_FIELD of 1: Ticket[0].Article[0].IsVisibleForCustomer");
        assertThat(tickets(export().replacing(
                                        TICKETS,
                                        "\"IsVisibleForCustomer\":\"1\",",
                                        "\"IsVisibleForCustomer\":\"maybe\","))
                        .getFirst())
                .isEqualTo("1: WRONG_VALUE of 1: Ticket[0].Article[0].IsVisibleForCustomer is neither yes nor no");
    }

    @Test
    void aTimeZoneNobodyKnowsRefusesTheExport() {
        assertRefused(
                export().replacing("mapping.json", "Europe/Warsaw", "Europe/Krakow"),
                Reason.BAD_MAPPING,
                "Europe/Krakow");
    }
}
