package pl.myhezo.ticketservice.ticket.http;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.clock.ServiceClock;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;
import pl.myhezo.ticketservice.ticket.Cause;
import pl.myhezo.ticketservice.ticket.JudgingActs;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.Merging;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Progress;
import pl.myhezo.ticketservice.ticket.Requester;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;

/** Puts tickets as their viewers see them. */
final class TicketItems {

    private final Names names;
    private final JudgingActs judging;
    private final Clock clock;

    TicketItems(Names names, JudgingActs judging, Clock clock) {
        this.names = names;
        this.judging = judging;
        this.clock = clock;
    }

    TicketItem of(Ticket ticket, Viewer viewer, Locale language) {
        return of(List.of(ticket), viewer, language).getFirst();
    }

    List<TicketItem> of(List<Ticket> tickets, Viewer viewer, Locale language) {
        List<@Nullable String> people = tickets.stream()
                .<@Nullable String>flatMap(ticket ->
                        Stream.of(ticket.origin().owner(), ticket.progress().assignee()))
                .toList();
        Names.Known known = names.of(people, language);
        return tickets.stream().map(ticket -> item(ticket, viewer, known)).toList();
    }

    private TicketItem item(Ticket ticket, Viewer viewer, Names.Known known) {
        Origin origin = ticket.origin();
        Progress progress = ticket.progress();
        ServiceClock due = progress.clock();
        LegacyNumber legacy = origin.legacyNumber();
        String assignee = progress.assignee();
        Merging.Part into = ticket.merging().into();
        return new TicketItem(
                ticket.id(),
                origin.number().value(),
                legacy == null ? null : legacy.number(),
                ticket.details().reference(),
                origin.subject(),
                ticket.state(),
                ticket.details().priority(),
                ticket.details().visibility(),
                origin.contractNumber(),
                origin.isOfOurContract(),
                origin.serialNumber(),
                company(origin.company()),
                supplier(origin.supplier()),
                requester(origin.requester()),
                ticket.supplierAccess().granted(),
                ticket.supplierAccess().since(),
                owner(origin, viewer, known),
                assignee == null ? null : person(assignee, viewer, known),
                origin.createdAt(),
                progress.updatedAt(),
                progress.solvedAt(),
                progress.closedAt(),
                due.responseDue(),
                due.resolutionDue(),
                due.isOverdue(clock.instant()),
                judging.judge(viewer, ticket),
                into == null ? null : into.number().value(),
                ticket.merging().from().stream()
                        .map(part -> part.number().value())
                        .toList());
    }

    private static TicketItem.@Nullable CompanyPart company(@Nullable Customer company) {
        return company == null ? null : new TicketItem.CompanyPart(company.nip().digits(), company.name());
    }

    private static TicketItem.@Nullable SupplierPart supplier(@Nullable Supplier supplier) {
        return supplier == null ? null : new TicketItem.SupplierPart(supplier.id(), supplier.name());
    }

    private static TicketItem.@Nullable RequesterPart requester(@Nullable Requester requester) {
        return requester == null
                ? null
                : new TicketItem.RequesterPart(
                        requester.name(), requester.email(), requester.phone(), requester.company());
    }

    private static PersonPart owner(Origin origin, Viewer viewer, Names.Known known) {
        return switch (origin.cause()) {
            case Cause.Contract contract -> person(contract.owner(), viewer, known);
            case Cause.Migrated migrated -> owner(migrated, viewer, known);
            case Cause.ContactForm(Requester requester) -> new PersonPart(requester.name(), false, null);
        };
    }

    private static PersonPart owner(Cause.Migrated migrated, Viewer viewer, Names.Known known) {
        if (migrated.owner() != null) {
            return person(migrated.owner(), viewer, known);
        }
        String unnamed = known.of((String) null);
        return new PersonPart(
                migrated.requester() == null ? unnamed : migrated.requester().name(), false, null);
    }

    private static PersonPart person(String subject, Viewer viewer, Names.Known known) {
        return new PersonPart(
                known.of(subject), subject.equals(viewer.subject()), viewer instanceof Viewer.Agent ? subject : null);
    }
}
