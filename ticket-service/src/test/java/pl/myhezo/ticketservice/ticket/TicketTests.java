package pl.myhezo.ticketservice.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.myhezo.ticketservice.ticket.SampleTickets.AGENT;
import static pl.myhezo.ticketservice.ticket.SampleTickets.NOW;
import static pl.myhezo.ticketservice.ticket.SampleTickets.PIOTR;
import static pl.myhezo.ticketservice.ticket.SampleTickets.SELLER;
import static pl.myhezo.ticketservice.ticket.SampleTickets.in;
import static pl.myhezo.ticketservice.ticket.SampleTickets.message;
import static pl.myhezo.ticketservice.ticket.SampleTickets.note;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.myhezo.platform.value.InvalidValue;

class TicketTests {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Instant LATER = NOW.plusSeconds(3_600);

    @Test
    void aNewOneIsToldWhole() {
        Ticket ticket = SampleTickets.ofAlfa();

        assertThat(ticket.state()).isEqualTo(TicketState.NEW);
        assertThat(ticket.version()).isEqualTo(1);
        assertThat(ticket.nextSequence()).isEqualTo(2);
        assertThat(Ticket.opened(ticket.origin(), ticket.details(), ticket.supplierAccess(), SampleTickets.USUAL))
                .isEqualTo(Change.of(ticket, new TicketEvent.Created(ticket)));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW,CUSTOMER,NEW",
        "NEW,SUPPLIER,NEW",
        "NEW,STAFF,OPEN",
        "OPEN,CUSTOMER,OPEN",
        "OPEN,STAFF,OPEN",
        "WAITING_FOR_CUSTOMER,CUSTOMER,OPEN",
        "WAITING_FOR_CUSTOMER,SUPPLIER,WAITING_FOR_CUSTOMER",
        "WAITING_FOR_CUSTOMER,STAFF,WAITING_FOR_CUSTOMER",
        "SOLVED,CUSTOMER,OPEN",
        "SOLVED,SUPPLIER,SOLVED",
        "SOLVED,STAFF,SOLVED"
    })
    void anAnswerBringsATicketToWhoseTurnItIs(TicketState from, Party by, TicketState to) {
        Ticket ticket = in(from);
        Message answer = message(ticket, viewer(by), "Tak.", LATER);

        Change change = ticket.replied(answer);

        assertThat(change.ticket().state()).isEqualTo(to);
        assertThat(change.ticket().version()).isEqualTo(ticket.version() + 1);
        assertThat(change.ticket().progress().updatedAt()).isEqualTo(LATER);
        TicketEvent replied = new TicketEvent.Replied(ticket.id(), answer.id(), by, false);
        assertThat(change.events())
                .isEqualTo(
                        from == to
                                ? List.of(replied)
                                : List.of(replied, new TicketEvent.StateChanged(ticket.id(), from, to)));
    }

    private static Viewer viewer(Party party) {
        return switch (party) {
            case CUSTOMER -> PIOTR;
            case SUPPLIER -> SELLER;
            case STAFF -> AGENT;
            case SYSTEM -> throw new IllegalArgumentException("Nobody");
        };
    }

    @Test
    void nobodyAnswersAClosedOne() {
        Ticket closed = in(TicketState.CLOSED);

        for (Viewer viewer : List.of(PIOTR, SELLER, AGENT)) {
            assertThatThrownBy(() -> closed.replied(message(closed, viewer, "Jeszcze.", LATER)))
                    .isInstanceOfSatisfying(
                            NotNow.class, refusal -> assertThat(refusal.code()).isEqualTo(NotNow.CLOSED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNoteChangesNothingButTheDialogue(TicketState state) {
        Ticket ticket = in(state);

        Change change = ticket.replied(note(ticket, "Sprawdzić licencję.", LATER));

        assertThat(change.ticket().state()).isEqualTo(state);
        assertThat(change.ticket().progress().updatedAt())
                .as("nobody but staff learns of it")
                .isEqualTo(ticket.progress().updatedAt());
        assertThat(change.ticket().progress().clock())
                .isEqualTo(ticket.progress().clock());
        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        TicketEvent.Replied.class,
                        replied -> assertThat(replied.internal()).isTrue());
    }

    @Test
    void nobodyButStaffWritesNotes() {
        Ticket ticket = SampleTickets.ofAlfa();

        assertThatThrownBy(() -> new Message(
                        SampleTickets.id(),
                        ticket.id(),
                        2,
                        new Author(Party.SUPPLIER, "seller"),
                        NOW,
                        "Cicho.",
                        true,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void intoTheStateItIsInIsNoChange(TicketState state) {
        Ticket ticket = in(state);

        assertThat(ticket.into(state, Party.SUPPLIER, LATER, MONTH)).isEqualTo(Change.of(ticket));
    }

    @Test
    void aStateThatCannotBeReachedIsRefused() {
        assertThatThrownBy(() -> in(TicketState.NEW).into(TicketState.CLOSED, Party.STAFF, LATER, MONTH))
                .isInstanceOfSatisfying(
                        NotNow.class, refusal -> assertThat(refusal.code()).isEqualTo(NotNow.STATE));
    }

    @Test
    void aClosedOneIsOpenedAgainForAMonth() {
        Ticket closed = in(TicketState.CLOSED);

        Ticket open = closed.into(TicketState.OPEN, Party.CUSTOMER, NOW.plus(MONTH), MONTH)
                .ticket();
        assertThat(open.progress().closedAt()).isNull();
        assertThat(open.progress().solvedAt()).isNull();
        assertThatThrownBy(() -> closed.into(
                        TicketState.OPEN, Party.CUSTOMER, NOW.plus(MONTH).plusMillis(1), MONTH))
                .isInstanceOfSatisfying(
                        NotNow.class, refusal -> assertThat(refusal.code()).isEqualTo(NotNow.CLOSED_FOR_GOOD));
    }

    @Test
    void theClockStandsWhileTheCustomerIsAskedAndOnceItIsSolved() {
        Ticket open = in(TicketState.OPEN);

        assertThat(open.progress().clock().resolutionDue()).isNotNull();
        for (TicketState standing : List.of(TicketState.WAITING_FOR_CUSTOMER, TicketState.SOLVED)) {
            Ticket stood = open.into(standing, Party.STAFF, LATER, MONTH).ticket();
            assertThat(stood.progress().clock().due()).as("%s", standing).isEmpty();
            assertThat(stood.into(TicketState.OPEN, Party.STAFF, LATER.plusSeconds(60), MONTH)
                            .ticket()
                            .progress()
                            .clock()
                            .due())
                    .isPresent();
        }
    }

    @Test
    void whoeverHasANewOneHasBegun() {
        Change taken = SampleTickets.ofAlfa().assigned("agent", LATER);

        assertThat(taken.ticket().state()).isEqualTo(TicketState.OPEN);
        assertThat(taken.ticket().progress().assignee()).isEqualTo("agent");
        assertThat(taken.events()).hasSize(2);
        assertThat(taken.ticket().assigned("agent", LATER).events()).isEmpty();
        assertThat(taken.ticket().assigned(null, LATER).ticket().state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    void aDecisionAboutTheSupplierIsToldOnceAndDatesFromItsChange() {
        Ticket hidden = SampleTickets.ofAlfa();

        assertThat(hidden.decided(false, "alicja", LATER)).isEqualTo(Change.of(hidden));
        Change shown = hidden.decided(true, "alicja", LATER);
        assertThat(shown.events()).containsExactly(new TicketEvent.SupplierAccessGranted(hidden.id(), "c-2"));
        assertThat(shown.ticket().supplierAccess().since()).isEqualTo(LATER);
        assertThat(shown.ticket().supplierAccess().by()).isEqualTo("alicja");
        assertThat(shown.ticket().decided(false, "piotr", LATER).events())
                .containsExactly(new TicketEvent.SupplierAccessWithdrawn(hidden.id(), "c-2"));
    }

    @Test
    void anEditIsToldNobodyAndChangesTheVersionAlone() {
        Ticket ticket = SampleTickets.ofAlfa();
        Details other = new Edit(Priority.CRITICAL, "", null).appliedTo(ticket.details());

        assertThat(other).isEqualTo(new Details(null, Priority.CRITICAL, Visibility.COMPANY));
        Change edited = ticket.edited(other, LATER);
        assertThat(edited.events()).isEmpty();
        assertThat(edited.ticket().version()).isEqualTo(2);
        assertThat(edited.ticket().edited(other, LATER)).isEqualTo(Change.of(edited.ticket()));
    }

    @Test
    void theSubjectIsKeptToTheLetter() {
        assertThat(Origin.checkedSubject("  Re: <b>VPN</b>  ")).isEqualTo("  Re: <b>VPN</b>  ");
        assertThatThrownBy(() -> Origin.checkedSubject(" ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Origin.checkedSubject("a\nb")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Origin.checkedSubject("a".repeat(201))).isInstanceOf(InvalidValue.class);
        assertThat(Origin.checkedSubject("a".repeat(200))).hasSize(200);
    }
}
