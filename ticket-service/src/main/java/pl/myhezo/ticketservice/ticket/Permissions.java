package pl.myhezo.ticketservice.ticket;

import static pl.myhezo.ticketservice.ticket.Act.ASSIGN;
import static pl.myhezo.ticketservice.ticket.Act.ATTACH;
import static pl.myhezo.ticketservice.ticket.Act.CLOSE;
import static pl.myhezo.ticketservice.ticket.Act.DECIDE_SUPPLIER_ACCESS;
import static pl.myhezo.ticketservice.ticket.Act.EDIT;
import static pl.myhezo.ticketservice.ticket.Act.MERGE;
import static pl.myhezo.ticketservice.ticket.Act.NOTE;
import static pl.myhezo.ticketservice.ticket.Act.OPEN;
import static pl.myhezo.ticketservice.ticket.Act.REOPEN;
import static pl.myhezo.ticketservice.ticket.Act.REPLY;
import static pl.myhezo.ticketservice.ticket.Act.SEE_READS;
import static pl.myhezo.ticketservice.ticket.Act.SET_PRIORITY;
import static pl.myhezo.ticketservice.ticket.Act.SOLVE;
import static pl.myhezo.ticketservice.ticket.Act.WAIT;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import pl.myhezo.ticketservice.entitlement.Customer;

/** Who may do what to a ticket that he sees. */
final class Permissions {

    private static final Set<Act> OF_SUPPLIER = EnumSet.of(REPLY, ATTACH);
    private static final Set<Act> OF_COLLEAGUE = EnumSet.of(REPLY, ATTACH, SOLVE, CLOSE, REOPEN, SEE_READS);
    private static final Set<Act> OF_OWNER =
            EnumSet.of(REPLY, ATTACH, SOLVE, CLOSE, REOPEN, SEE_READS, DECIDE_SUPPLIER_ACCESS, EDIT, SET_PRIORITY);
    private static final Set<Act> OF_STAFF =
            EnumSet.of(REPLY, NOTE, ATTACH, OPEN, WAIT, SOLVE, CLOSE, REOPEN, SET_PRIORITY, ASSIGN, MERGE, SEE_READS);

    private Permissions() {}

    /** What the viewer may do, at some time. */
    static Set<Act> of(Viewer viewer, Ticket ticket) {
        if (ticket.merging().into() != null) {
            return EnumSet.noneOf(Act.class); // all that is done to it is done to the one that it lives on in
        }
        return switch (viewer.towards(ticket)) {
            case Viewer.Colleague colleague -> answersFor(colleague, ticket) ? OF_OWNER : OF_COLLEAGUE;
            case Viewer.SupplierUser _ -> OF_SUPPLIER;
            case Viewer.ColleagueAndSupplierUser _ ->
                throw new IllegalStateException("Towards a ticket he is one of both");
            case Viewer.Agent _ -> OF_STAFF;
            case Viewer.Program _ -> EnumSet.noneOf(Act.class);
        };
    }

    /** Who opened it or one that lives on in it, or looks after the company. */
    private static boolean answersFor(Viewer.Colleague colleague, Ticket ticket) {
        return colleague.subject().equals(ticket.origin().owner())
                || ticket.merging().hasOneOf(colleague.subject())
                || looksAfter(colleague, ticket);
    }

    /** Whether he looks after the company whose ticket it is. */
    static boolean looksAfter(Viewer viewer, Ticket ticket) {
        Customer company = ticket.origin().company();
        return company != null
                && viewer.towards(ticket) instanceof Viewer.Colleague colleague
                && colleague.companiesAdministered().contains(company.nip());
    }

    /** What the viewer may do now. */
    static Set<Act> now(Viewer viewer, Ticket ticket, Instant now, Duration reopenedWithin) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        of(viewer, ticket).stream()
                .filter(act -> isPossible(act, viewer.towards(ticket).party(), ticket, now, reopenedWithin))
                .forEach(acts::add);
        return acts;
    }

    private static boolean isPossible(Act act, Party by, Ticket ticket, Instant now, Duration reopenedWithin) {
        TicketState state = ticket.state();
        return switch (act) {
            case REPLY, ATTACH -> state != TicketState.CLOSED;
            case OPEN -> !state.isOver() && state.canBecome(TicketState.OPEN, by);
            case WAIT -> state.canBecome(TicketState.WAITING_FOR_CUSTOMER, by);
            case SOLVE -> state.canBecome(TicketState.SOLVED, by);
            case CLOSE -> state.canBecome(TicketState.CLOSED, by);
            case REOPEN ->
                state.isOver() && state.canBecome(TicketState.OPEN, by) && !ticket.isClosedForGood(now, reopenedWithin);
            case SEE_READS, DECIDE_SUPPLIER_ACCESS -> ticket.origin().supplier() != null;
            case NOTE, EDIT, SET_PRIORITY, ASSIGN -> true;
            case MERGE -> ticket.origin().cause() instanceof Cause.Contract;
        };
    }
}
