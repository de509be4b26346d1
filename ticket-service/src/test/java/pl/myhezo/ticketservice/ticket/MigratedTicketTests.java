package pl.myhezo.ticketservice.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.myhezo.ticketservice.ticket.SampleTickets.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.ticketservice.entitlement.Customer;

class MigratedTicketTests {

    private final FormerTicket former = SampleTickets.former(TicketState.OPEN);
    private final Ticket ticket = SampleTickets.migrated(former);

    @Test
    void whatIsPromisedCountsFromItsComing() {
        Ticket fresh = SampleTickets.migrated(SampleTickets.former(TicketState.NEW));

        assertThat(fresh.progress().clock().isOverdue(NOW.plus(Duration.ofHours(1))))
                .isFalse();
        assertThat(fresh.progress().clock().responseDue()).isAfter(NOW);
        assertThat(ticket.progress().clock().responseDue()).as("answered there").isNull();
        assertThat(ticket.progress().clock().resolutionDue()).isAfter(NOW);
        assertThat(ticket.progress().updatedAt()).isEqualTo(former.updatedAt());
    }

    @Test
    void nobodyCanLetASupplierReadItThatDoesNotExistNorKeepItForAnOwnerThatIsUnknown() {
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> ticket.decided(true, "alicja", NOW));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> ticket.edited(new Details(null, Priority.NORMAL, Visibility.MINE), NOW));
        assertThat(Permissions.of(SampleTickets.ALICJA, ticket)).contains(Act.REPLY);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"NEW", "OPEN", "WAITING_FOR_CUSTOMER"})
    void itsStateFollowsUntilSomebodyTouchesItHere(TicketState there) {
        FormerTicket newer = SampleTickets.former(there);
        Ticket assigned = ticket.assigned("agent", NOW).ticket();
        Ticket noted = SampleTickets.replied(ticket, SampleTickets.note(ticket, "Nasze", NOW));

        assertThat(again(ticket, newer).state()).isEqualTo(there);
        assertThat(again(assigned, newer).state()).isEqualTo(TicketState.OPEN);
        assertThat(again(noted, newer).state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    void comingAgainWithAnotherSupplierTakesThePermissionBack() {
        FormerTicket moved = new FormerTicket(
                former.number(),
                former.subject(),
                former.state(),
                former.company(),
                SampleTickets.CONTRACT.value(),
                true,
                null,
                null,
                former.createdAt(),
                former.updatedAt());
        Ticket shown =
                SampleTickets.migrated(moved).decided(true, "alicja", NOW).ticket();

        Change change = shown.migratedAgain(ticket.origin(), former, TicketState.OPEN, NOW);

        assertThat(change.ticket().supplierAccess().granted()).isFalse();
        assertThat(change.events()).hasAtLeastOneElementOfType(TicketEvent.SupplierAccessWithdrawn.class);
        assertThat(again(shown, moved).supplierAccess().granted()).isTrue();
    }

    @Test
    void ofWhatACompanyDecidedNothingHoldsForAnotherOne() {
        Ticket alfas = SampleTickets.migrated(of(SampleTickets.ALFA))
                .decided(true, "alicja", NOW)
                .ticket()
                .edited(new Details("NASZE-7", Priority.HIGH, Visibility.COMPANY), NOW)
                .ticket();
        FormerTicket betas = of(SampleTickets.BETA);

        Change change = alfas.migratedAgain(SampleTickets.migrated(betas).origin(), betas, TicketState.OPEN, NOW);

        Ticket ticket = change.ticket();
        assertThat(ticket.supplierAccess().granted()).isFalse();
        assertThat(ticket.details()).isEqualTo(new Details(null, Priority.HIGH, Visibility.COMPANY));
        assertThat(change.events()).hasAtLeastOneElementOfType(TicketEvent.SupplierAccessWithdrawn.class);
        assertThat(MemoryTickets.maySee(SampleTickets.BARBARA, ticket)).isTrue();
        assertThat(MemoryTickets.maySee(SampleTickets.ALICJA, ticket)).isFalse();
        assertThat(MemoryTickets.maySee(SampleTickets.SELLER, ticket)).isFalse();
    }

    @Test
    void whatSomebodyWroteHereIsShownToNoOtherCompany() {
        Ticket written =
                SampleTickets.replied(ticket, SampleTickets.message(ticket, SampleTickets.ALICJA, "Halo?", NOW));

        assertThat(ticket.mayComeAgainFor(SampleTickets.BETA)).isTrue();
        assertThat(written.mayComeAgainFor(SampleTickets.BETA)).isFalse();
        assertThat(written.mayComeAgainFor(SampleTickets.ALFA)).isTrue();
    }

    private FormerTicket of(Customer company) {
        return new FormerTicket(
                former.number(),
                former.subject(),
                former.state(),
                company,
                SampleTickets.CONTRACT.value(),
                true,
                null,
                null,
                former.createdAt(),
                former.updatedAt());
    }

    @Test
    void aSubjectThatCannotBeStoredIsRefused() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> named("\uD835"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> named("a".repeat(10_001)));
    }

    private FormerTicket named(String subject) {
        return new FormerTicket(
                former.number(), subject, former.state(), former.company(), null, false, null, null, NOW, NOW);
    }

    private static Ticket again(Ticket ticket, FormerTicket newer) {
        return ticket.migratedAgain(ticket.origin(), newer, TicketState.OPEN, NOW)
                .ticket();
    }
}
