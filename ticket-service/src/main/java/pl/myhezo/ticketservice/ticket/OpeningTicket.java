package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.clock.ServiceLevels;
import pl.myhezo.ticketservice.entitlement.Entitlement;
import pl.myhezo.ticketservice.entitlement.Entitlements;

/** A customer opens a ticket for an active contract of a company of his own, and perhaps for a device that it covers. */
public final class OpeningTicket {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** How it ended. */
    public sealed interface Outcome {

        record Opened(Ticket ticket) implements Outcome {}

        /** No active contract of his company has this number; whether somebody else's has, is not told. */
        record ContractUnknown() implements Outcome {}

        record SerialNotCovered() implements Outcome {}
    }

    private final Entitlements entitlements;
    private final ServiceLevels serviceLevels;
    private final TicketNumbers numbers;
    private final Keeping keeping;
    private final Supplier<UUID> ids;
    private final Clock clock;

    OpeningTicket(
            Entitlements entitlements,
            ServiceLevels serviceLevels,
            TicketNumbers numbers,
            Keeping keeping,
            Supplier<UUID> ids,
            Clock clock) {
        this.entitlements = entitlements;
        this.serviceLevels = serviceLevels;
        this.numbers = numbers;
        this.keeping = keeping;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome open(Viewer.Colleague customer, Opening opening) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WARSAW);
        Optional<Entitlement> contract = entitlements
                .find(opening.contractNumber())
                .filter(known -> customer.companies().contains(known.customer().nip()))
                .filter(known -> known.isActiveOn(today));
        if (contract.isEmpty()) {
            return new Outcome.ContractUnknown();
        }
        if (opening.serialNumber() != null && !entitlements.covers(opening.contractNumber(), opening.serialNumber())) {
            return new Outcome.SerialNotCovered();
        }
        return new Outcome.Opened(opened(customer, opening, contract.get(), now));
    }

    private Ticket opened(Viewer.Colleague customer, Opening opening, Entitlement contract, Instant now) {
        Origin origin = new Origin(
                ids.get(),
                numbers.next(),
                null,
                opening.subject(),
                new Cause.Contract(
                        contract.number(),
                        opening.serialNumber(),
                        contract.customer(),
                        contract.supplier(),
                        customer.subject()),
                now);
        Author author = new Author(Party.CUSTOMER, customer.subject());
        Message description =
                new Message(ids.get(), origin.id(), 1, author, now, opening.description(), false, List.of());
        Change opened = Ticket.opened(
                origin,
                opening.details(),
                new SupplierAccess(opening.supplierAccess(), now, customer.subject()),
                serviceLevels.of(contract.serviceLevel()));
        keeping.opened(opened, description, customer);
        return opened.ticket();
    }
}
