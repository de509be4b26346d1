package pl.myhezo.ticketservice.ticket.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;
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
            ContractNumber contract = origin.contractNumber();
            SerialNumber serialNumber = origin.serialNumber();
            Supplier supplier = origin.supplier();
            return new TicketCreated(
                    origin.id(),
                    origin.number().value(),
                    company == null ? null : company.nip().digits(),
                    contract == null ? null : contract.value(),
                    serialNumber == null ? null : serialNumber.value(),
                    supplier == null ? null : supplier.id(),
                    ticket.supplierAccess().granted(),
                    ticket.details().priority(),
                    ticket.state());
        }
    }

    record TicketReplied(UUID ticketId, UUID messageId, Party authorKind, boolean internal) {}

    record TicketStateChanged(UUID ticketId, TicketState from, TicketState to) {}

    record TicketAssigned(UUID ticketId, @Nullable String assignee) {}

    record SupplierAccessGranted(UUID ticketId, String supplierId) {}

    record SupplierAccessWithdrawn(UUID ticketId, String supplierId) {}

    /** The event in the form in which it travels. */
    static Record of(TicketEvent event) {
        return switch (event) {
            case TicketEvent.Created(Ticket ticket) -> TicketCreated.of(ticket);
            case TicketEvent.Replied(UUID id, UUID message, Party author, boolean internal) ->
                new TicketReplied(id, message, author, internal);
            case TicketEvent.StateChanged(UUID id, TicketState from, TicketState to) ->
                new TicketStateChanged(id, from, to);
            case TicketEvent.Assigned(UUID id, String assignee) -> new TicketAssigned(id, assignee);
            case TicketEvent.SupplierAccessGranted(UUID id, String supplier) -> new SupplierAccessGranted(id, supplier);
            case TicketEvent.SupplierAccessWithdrawn(UUID id, String supplier) ->
                new SupplierAccessWithdrawn(id, supplier);
        };
    }
}
