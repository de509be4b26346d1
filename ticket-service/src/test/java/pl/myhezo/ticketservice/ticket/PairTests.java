package pl.myhezo.ticketservice.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.myhezo.ticketservice.ticket.SampleTickets.ALICJA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.BETA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.INNY;
import static pl.myhezo.ticketservice.ticket.SampleTickets.NOW;
import static pl.myhezo.ticketservice.ticket.SampleTickets.PIOTR;
import static pl.myhezo.ticketservice.ticket.SampleTickets.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.myhezo.ticketservice.ticket.SampleTickets.Sample;

class PairTests {

    static Stream<Arguments> whatIsInTheWay() {
        return Stream.of(
                Arguments.of("merge.company", sample(), sample().of(BETA)),
                Arguments.of("merge.visibility", sample().alone(), sample()),
                Arguments.of("merge.visibility", sample(), sample().alone()),
                Arguments.of(
                        "merge.visibility", sample().alone(), sample().alone().ownedBy(ALICJA)),
                Arguments.of("merge.supplier", sample(), sample().suppliedBy(INNY)),
                Arguments.of("merge.supplier-access", sample().shownToSupplier(), sample()),
                Arguments.of("merge.supplier-access", sample(), sample().shownToSupplier()));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsInTheWay(String code, Sample going, Sample staying) {
        assertRefused(code, going.ticket(), staying.ticket());
    }

    @Test
    void whatCameFromTheContactFormIsOfNoCompany() {
        Ticket nobodys = SampleTickets.fromContactForm();

        assertRefused("merge.company", nobodys, SampleTickets.ofAlfa());
        assertRefused("merge.company", SampleTickets.ofAlfa(), nobodys);
        assertRefused("merge.company", nobodys, SampleTickets.fromContactForm());
    }

    @Test
    void whatIsOverTakesNothingIn() {
        assertRefused("merge.over", SampleTickets.ofAlfa(), SampleTickets.in(TicketState.SOLVED));
        assertRefused("merge.over", SampleTickets.ofAlfa(), SampleTickets.in(TicketState.CLOSED));
        new Pair(SampleTickets.in(TicketState.CLOSED), SampleTickets.ofAlfa()).refuseUnlessAlike();
    }

    @Test
    void theEarlierPromiseIsKept() {
        Ticket early = sample().ticket();
        Ticket late = sample().openedAt(NOW.plusSeconds(7_200)).ticket();

        assertThat(whole(early, late).progress().clock())
                .isEqualTo(early.progress().clock());
        assertThat(whole(late, early).progress().clock())
                .isEqualTo(early.progress().clock());
        Ticket solved = SampleTickets.into(early, TicketState.SOLVED);
        assertThat(whole(solved, late).progress().clock())
                .isEqualTo(late.progress().clock());
    }

    @Test
    void whoOpenedEitherAnswersForTheWholeAndIsNotShutOut() {
        Viewer.Colleague zofia = new Viewer.Colleague("zofia", PIOTR.companies(), Set.of());
        Ticket whole = whole(sample().ownedBy(zofia).ticket(), sample().ticket());

        assertThat(Permissions.of(zofia, whole)).contains(Act.DECIDE_SUPPLIER_ACCESS, Act.EDIT);
        assertThatThrownBy(() -> whole.edited(new Details(null, Priority.NORMAL, Visibility.MINE), NOW))
                .isInstanceOfSatisfying(
                        NotNow.class, refusal -> assertThat(refusal.code()).isEqualTo("ticket.shared"));
    }

    @Test
    void whatIsMergedIsClosedAndNothingIsDoneToIt() {
        Change merged = new Pair(SampleTickets.ofAlfa(), SampleTickets.ofAlfa()).merged(NOW);

        assertThat(merged.ticket().state()).isEqualTo(TicketState.CLOSED);
        assertThat(merged.events())
                .<Class<?>>extracting(Object::getClass)
                .containsExactly(TicketEvent.StateChanged.class, TicketEvent.Merged.class);
        for (Viewer viewer : List.of(PIOTR, ALICJA, SampleTickets.AGENT)) {
            assertThat(Permissions.of(viewer, merged.ticket())).isEmpty();
        }
    }

    private static Ticket whole(Ticket going, Ticket staying) {
        Message told = new Message(
                SampleTickets.id(),
                staying.id(),
                3,
                new Author(Party.SYSTEM, null),
                NOW,
                SystemWords.merged(going),
                false,
                List.of());
        return new Pair(going, staying).whole(told).ticket();
    }

    private static void assertRefused(String code, Ticket going, Ticket staying) {
        assertThatThrownBy(() -> new Pair(going, staying).refuseUnlessAlike())
                .isInstanceOfSatisfying(
                        NotNow.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
