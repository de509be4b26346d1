package pl.myhezo.ticketservice.ticket.kafka;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.ticket.Cause;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.SampleTickets;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketEvent;
import pl.myhezo.ticketservice.ticket.TicketNumber;
import pl.myhezo.ticketservice.ticket.TicketState;
import tools.jackson.databind.json.JsonMapper;

class TicketEventsTests {

    private static final UUID TICKET = UUID.fromString("019ca9d0-5c00-7000-8000-000000000123");
    private static final UUID MESSAGE = UUID.fromString("019ca9d0-5c00-7000-8000-000000000124");
    private static final UUID OTHER_TICKET = UUID.fromString("019ca9d0-5c00-7000-8000-000000000125");
    private static final String AGENT = "00000000-0000-4000-8000-000000000004";

    private final Events events = new Events("ticket-service", Clock.systemUTC(), new JsonMapper());

    static List<TicketEvent> all() {
        return List.of(
                new TicketEvent.Created(ticket()),
                new TicketEvent.Migrated(migrated(), false),
                new TicketEvent.Replied(TICKET, MESSAGE, Party.CUSTOMER, false),
                new TicketEvent.StateChanged(TICKET, TicketState.NEW, TicketState.OPEN),
                new TicketEvent.Assigned(TICKET, AGENT),
                new TicketEvent.Merged(TICKET, OTHER_TICKET),
                new TicketEvent.SupplierAccessGranted(TICKET, "c-2"),
                new TicketEvent.SupplierAccessWithdrawn(TICKET, "c-2"));
    }

    private static Ticket migrated() {
        Ticket sample = SampleTickets.migrated(SampleTickets.former(TicketState.OPEN));
        Origin origin = sample.origin();
        return new Ticket(
                new Origin(
                        TICKET,
                        TicketNumber.of(Year.of(2026), 123),
                        origin.legacyNumber(),
                        "Tajny temat",
                        origin.cause(),
                        origin.createdAt()),
                sample.details(),
                sample.progress(),
                sample.supplierAccess(),
                1);
    }

    private static Ticket ticket() {
        Ticket sample = SampleTickets.ofAlfa();
        Origin origin = new Origin(
                TICKET,
                TicketNumber.of(Year.of(2026), 123),
                null,
                "Tajny temat",
                new Cause.Contract(
                        SampleTickets.CONTRACT,
                        SampleTickets.FIREWALL,
                        SampleTickets.ALFA,
                        SampleTickets.DOSTAWCA,
                        "00000000-0000-4000-8000-000000000002"),
                Instant.parse("2026-03-02T08:00:00Z"));
        return new Ticket(
                origin,
                sample.details(),
                sample.progress(),
                new SupplierAccess(false, origin.createdAt(), origin.owner()),
                1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void othersAreToldAsTheExamplesSay(TicketEvent event) {
        OutgoingEvent told = OutboxAnnouncements.event(event, 3);

        assertThat(told.key()).isEqualTo(TICKET.toString());
        assertThat(told.aggregateVersion()).isEqualTo(3);
        GoldenFile.event("tickets", told.name() + ".v1").assertSameJson(requireNonNull(events.body(told)));
    }

    @Test
    void everyKindOfEventIsAmongThem() {
        assertThat(all().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(TicketEvent.class.getPermittedSubclasses());
    }

    @Test
    void aTicketFromTheContactFormIsToldWithoutAnybody() {
        Ticket ticket = SampleTickets.fromContactForm();

        assertThat(events.body(OutboxAnnouncements.event(new TicketEvent.Created(ticket), 1)))
                .contains("\"nip\":null", "\"contractNumber\":null", "\"supplierId\":null")
                .doesNotContain("Ewa", "gosc", "601");
    }

    @Test
    void nothingIsToldOfWhatSomebodyWroteOrIsCalled() {
        for (TicketEvent event : all()) {
            assertThat(events.body(OutboxAnnouncements.event(event, 1)))
                    .doesNotContain("Tajny", "REF-7", "Alfa", "000000000002", "Alicja", "alicja");
        }
    }
}
