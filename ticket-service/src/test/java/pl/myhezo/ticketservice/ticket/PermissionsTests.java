package pl.myhezo.ticketservice.ticket;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.ticketservice.ticket.SampleTickets.AGENT;
import static pl.myhezo.ticketservice.ticket.SampleTickets.ALICJA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.BARBARA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.NOW;
import static pl.myhezo.ticketservice.ticket.SampleTickets.PIOTR;
import static pl.myhezo.ticketservice.ticket.SampleTickets.PROGRAM;
import static pl.myhezo.ticketservice.ticket.SampleTickets.SELLER;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Piotr opened the ticket, Alicja looks after his company, Zofia is a colleague. */
class PermissionsTests {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Viewer.Colleague ZOFIA = new Viewer.Colleague("zofia", PIOTR.companies(), Set.of());
    private static final Map<String, Viewer> VIEWERS = Map.of(
            "owner",
            PIOTR,
            "admin",
            ALICJA,
            "colleague",
            ZOFIA,
            "supplier",
            SELLER,
            "both",
            new Viewer.ColleagueAndSupplierUser(ZOFIA, SELLER),
            "elsewhere",
            new Viewer.ColleagueAndSupplierUser(BARBARA, SELLER),
            "agent",
            AGENT,
            "program",
            PROGRAM);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owner    | NEW    | REPLY ATTACH SOLVE DECIDE_SUPPLIER_ACCESS EDIT SET_PRIORITY SEE_READS",
                "admin    | NEW    | REPLY ATTACH SOLVE DECIDE_SUPPLIER_ACCESS EDIT SET_PRIORITY SEE_READS",
                "colleague| NEW    | REPLY ATTACH SOLVE SEE_READS",
                "supplier | NEW    | REPLY ATTACH",
                "both     | NEW    | REPLY ATTACH SOLVE SEE_READS",
                "elsewhere| NEW    | REPLY ATTACH",
                "agent    | NEW    | REPLY NOTE ATTACH OPEN SOLVE SET_PRIORITY ASSIGN MERGE SEE_READS",
                "program  | NEW    | ''",
                "owner    | OPEN   | REPLY ATTACH SOLVE DECIDE_SUPPLIER_ACCESS EDIT SET_PRIORITY SEE_READS",
                "agent    | OPEN   | REPLY NOTE ATTACH WAIT SOLVE SET_PRIORITY ASSIGN MERGE SEE_READS",
                "colleague| WAITING_FOR_CUSTOMER | REPLY ATTACH SOLVE SEE_READS",
                "agent    | WAITING_FOR_CUSTOMER | REPLY NOTE ATTACH OPEN SOLVE SET_PRIORITY ASSIGN MERGE SEE_READS",
                "colleague| SOLVED | REPLY ATTACH CLOSE REOPEN SEE_READS",
                "supplier | SOLVED | REPLY ATTACH",
                "agent    | SOLVED | REPLY NOTE ATTACH CLOSE REOPEN SET_PRIORITY ASSIGN MERGE SEE_READS",
                "owner    | CLOSED | REOPEN DECIDE_SUPPLIER_ACCESS EDIT SET_PRIORITY SEE_READS",
                "supplier | CLOSED | ''",
                "agent    | CLOSED | NOTE REOPEN SET_PRIORITY ASSIGN MERGE SEE_READS"
            })
    void everybodyMayDoWhatTheTableSays(String viewer, TicketState state, String acts) {
        assertThat(Permissions.now(requireNonNull(VIEWERS.get(viewer)), SampleTickets.in(state), NOW, MONTH))
                .isEqualTo(Arrays.stream(acts.split(" "))
                        .filter(act -> !act.isEmpty())
                        .map(Act::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatIsClosedForGoodIsNotOpenedAgain() {
        assertThat(Permissions.now(
                        AGENT,
                        SampleTickets.in(TicketState.CLOSED),
                        NOW.plus(MONTH).plusMillis(1),
                        MONTH))
                .doesNotContain(Act.REOPEN);
    }
}
