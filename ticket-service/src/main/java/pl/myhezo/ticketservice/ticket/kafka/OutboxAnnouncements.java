package pl.myhezo.ticketservice.ticket.kafka;

import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.ticketservice.ticket.Announcements;
import pl.myhezo.ticketservice.ticket.TicketEvent;

final class OutboxAnnouncements implements Announcements {

    static final String TOPIC = "tickets";

    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void happened(TicketEvent event, long version) {
        outbox.append(event(event, version));
    }

    static OutgoingEvent event(TicketEvent event, long version) {
        Record body = TicketEvents.of(event);
        return OutgoingEvent.v1(TOPIC, event.ticketId().toString(), name(event), version, body);
    }

    /** Written out: what travels does not change its name because a class does. */
    private static String name(TicketEvent event) {
        return switch (event) {
            case TicketEvent.Created _ -> "TicketCreated";
            case TicketEvent.Migrated _ -> "TicketMigrated";
            case TicketEvent.Replied _ -> "TicketReplied";
            case TicketEvent.StateChanged _ -> "TicketStateChanged";
            case TicketEvent.Assigned _ -> "TicketAssigned";
            case TicketEvent.Merged _ -> "TicketMerged";
            case TicketEvent.SupplierAccessGranted _ -> "SupplierAccessGranted";
            case TicketEvent.SupplierAccessWithdrawn _ -> "SupplierAccessWithdrawn";
        };
    }
}
