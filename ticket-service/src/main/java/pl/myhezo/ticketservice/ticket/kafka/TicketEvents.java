package pl.myhezo.ticketservice.ticket.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Priority;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketEvent;
import pl.myhezo.ticketservice.ticket.TicketState;

/** What happened, as the other services are told: ids and facts, and nothing that somebody wrote. */
final class TicketEvents {

    private TicketEvents() {}

    record TicketCreated(
            UUID ticketId,
            String number,
            @Nullable String nip,
            @Nullable String contractNumber,
            @Nullable String serialNumber,
            @Nullable String supplierId,
            boolean supplierAccess,
            Priority priority,
            TicketState state) {

        static TicketCreated of(Ticket ticket) {
            Origin origin = ticket.origin();
            Customer company = origin.company();
            Supplier supplier = origin.supplier();
            return new TicketCreated(
                    origin.id(),
                    origin.number().value(),
                    company == null ? null : company.nip().digits(),
                    origin.contractNumber(),
                    origin.serialNumber(),
                    supplier == null ? null : supplier.id(),
                    ticket.supplierAccess().granted(),
                    ticket.details().priority(),
                    ticket.state());
        }
    }

    /** @param again whether it was here before and changed in the system that it came from */
    record TicketMigrated(
            UUID ticketId,
            String number,
            @Nullable String source,
            @Nullable String legacyNumber,
            @Nullable String nip,
            @Nullable String contractNumber,
            boolean contractHere,
            @Nullable String serialNumber,
            @Nullable String supplierId,
            TicketState state,
            boolean again) {

        static TicketMigrated of(Ticket ticket, boolean again) {
            Origin origin = ticket.origin();
            LegacyNumber legacy = origin.legacyNumber();
            Supplier supplier = origin.supplier();
            return new TicketMigrated(
                    origin.id(),
                    origin.number().value(),
                    legacy == null ? null : legacy.source(),
                    legacy == null ? null : legacy.number(),
                    origin.nip(),
                    origin.contractNumber(),
                    origin.isOfOurContract(),
                    origin.serialNumber(),
                    supplier == null ? null : supplier.id(),
                    ticket.state(),
                    again);
        }
    }

    record TicketReplied(UUID ticketId, UUID messageId, Party authorKind, boolean internal) {}

    record TicketStateChanged(UUID ticketId, TicketState from, TicketState to) {}

    record TicketAssigned(UUID ticketId, @Nullable String assignee) {}

    record TicketMerged(UUID ticketId, UUID into) {}

    record SupplierAccessGranted(UUID ticketId, String supplierId) {}

    record SupplierAccessWithdrawn(UUID ticketId, String supplierId) {}

    /** The event in the form in which it travels. */
    static Record of(TicketEvent event) {
        return switch (event) {
            case TicketEvent.Created(Ticket ticket) -> TicketCreated.of(ticket);
            case TicketEvent.Migrated(Ticket ticket, boolean again) -> TicketMigrated.of(ticket, again);
            case TicketEvent.Replied(UUID id, UUID message, Party author, boolean internal) ->
                new TicketReplied(id, message, author, internal);
            case TicketEvent.StateChanged(UUID id, TicketState from, TicketState to) ->
                new TicketStateChanged(id, from, to);
            case TicketEvent.Assigned(UUID id, String assignee) -> new TicketAssigned(id, assignee);
            case TicketEvent.Merged(UUID id, UUID into) -> new TicketMerged(id, into);
            case TicketEvent.SupplierAccessGranted(UUID id, String supplier) -> new SupplierAccessGranted(id, supplier);
            case TicketEvent.SupplierAccessWithdrawn(UUID id, String supplier) ->
                new SupplierAccessWithdrawn(id, supplier);
        };
    }
}
