package pl.myhezo.ticketservice.ticket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a ticket. */
public sealed interface TicketEvent {

    UUID ticketId();

    record Created(Ticket ticket) implements TicketEvent {
        @Override
        public UUID ticketId() {
            return ticket.id();
        }
    }

    /** @param again whether it was here before and changed in the system that it came from */
    record Migrated(Ticket ticket, boolean again) implements TicketEvent {
        @Override
        public UUID ticketId() {
            return ticket.id();
        }
    }

    record Replied(UUID ticketId, UUID messageId, Party author, boolean internal) implements TicketEvent {}

    record StateChanged(UUID ticketId, TicketState from, TicketState to) implements TicketEvent {}

    /** @param assignee {@code null} where nobody works on it any more */
    record Assigned(UUID ticketId, @Nullable String assignee) implements TicketEvent {}

    record SupplierAccessGranted(UUID ticketId, String supplierId) implements TicketEvent {}

    record SupplierAccessWithdrawn(UUID ticketId, String supplierId) implements TicketEvent {}

    /** @param into the ticket that it lives on in */
    record Merged(UUID ticketId, UUID into) implements TicketEvent {}
}
