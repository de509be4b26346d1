package pl.myhezo.ticketservice.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.clock.ServiceClock;
import pl.myhezo.ticketservice.clock.ServiceLevel;
import pl.myhezo.ticketservice.entitlement.Supplier;

/**
 * A case that a customer brings to us. It is new until staff take or answer it, waits for the customer while he is asked
 * something, is solved when either side says so, and closes itself some time later. Whoever answers a solved one opens
 * it again. It is never deleted.
 *
 * @param version rises by one with each change, from 1; a message is a change
 */
public record Ticket(Origin origin, Details details, Progress progress, SupplierAccess supplierAccess, long version) {

    static Change opened(Origin origin, Details details, SupplierAccess decision, ServiceLevel promised) {
        Instant at = origin.createdAt();
        ServiceClock clock = ServiceClock.started(promised, at);
        Progress progress = new Progress(TicketState.NEW, null, clock, at, null, null, 1);
        Ticket ticket = new Ticket(origin, details, progress, decision, 1);
        return Change.of(ticket, new TicketEvent.Created(ticket));
    }

    public UUID id() {
        return origin.id();
    }

    public TicketState state() {
        return progress.state();
    }

    /** The place of the next message in the dialogue. */
    int nextSequence() {
        return progress.messages() + 1;
    }

    /**
     * Somebody adds a message. The customer's answer brings a waiting or solved ticket back to us; the first answer of
     * staff opens a new one. A note does neither.
     *
     * @throws NotNow if the ticket is closed and this is no note
     */
    Change replied(Message message) {
        Instant at = message.at();
        Progress longer = progress.withMessage(at);
        TicketEvent replied =
                new TicketEvent.Replied(id(), message.id(), message.author().kind(), message.internal());
        if (message.internal()) {
            return Change.of(next(longer), replied);
        }
        if (state() == TicketState.CLOSED) {
            throw new NotNow(NotNow.CLOSED);
        }
        return switch (message.author().kind()) {
            case CUSTOMER ->
                state() == TicketState.WAITING_FOR_CUSTOMER || state() == TicketState.SOLVED
                        ? moved(longer, TicketState.OPEN, at, replied)
                        : Change.of(next(longer), replied);
            case STAFF ->
                state() == TicketState.NEW
                        ? moved(longer.answered(), TicketState.OPEN, at, replied)
                        : Change.of(next(longer.answered()), replied);
            case SUPPLIER, SYSTEM -> Change.of(next(longer), replied);
        };
    }

    /**
     * Somebody, or time, brings the ticket into another state; into the one it is in is no change.
     *
     * @param reopenedWithin for how long a closed ticket can be opened again
     * @throws NotNow if it cannot come there from where it is
     */
    Change into(TicketState next, Party by, Instant at, Duration reopenedWithin) {
        if (next == state()) {
            return Change.of(this);
        }
        if (!state().canBecome(next, by)) {
            throw new NotNow(NotNow.STATE);
        }
        if (isClosedForGood(at, reopenedWithin)) {
            throw new NotNow(NotNow.CLOSED_FOR_GOOD);
        }
        return moved(progress, next, at);
    }

    boolean isClosedForGood(Instant now, Duration reopenedWithin) {
        Instant closed = progress.closedAt();
        return closed != null && now.isAfter(closed.plus(reopenedWithin));
    }

    /** Staff take the ticket, hand it over or put it back; a new one is open as soon as somebody has it. */
    Change assigned(@Nullable String subject, Instant at) {
        if (Objects.equals(subject, progress.assignee())) {
            return Change.of(this);
        }
        Progress assigned = progress.assignedTo(subject, at);
        TicketEvent told = new TicketEvent.Assigned(id(), subject);
        return state() == TicketState.NEW && subject != null
                ? moved(assigned, TicketState.OPEN, at, told)
                : Change.of(next(assigned), told);
    }

    /** The customer's side decides anew whether the supplier may read the ticket. */
    Change decided(boolean granted, String by, Instant at) {
        Supplier concerned = origin.supplier();
        if (granted == supplierAccess.granted() || concerned == null) {
            return Change.of(this);
        }
        String supplier = concerned.id();
        return Change.of(
                new Ticket(origin, details, progress.touched(at), new SupplierAccess(granted, at, by), version + 1),
                granted
                        ? new TicketEvent.SupplierAccessGranted(id(), supplier)
                        : new TicketEvent.SupplierAccessWithdrawn(id(), supplier));
    }

    Change edited(Details other, Instant at) {
        return other.equals(details)
                ? Change.of(this)
                : Change.of(new Ticket(origin, other, progress.touched(at), supplierAccess, version + 1));
    }

    private Change moved(Progress from, TicketState to, Instant at, TicketEvent... before) {
        List<TicketEvent> events = new ArrayList<>(List.of(before));
        events.add(new TicketEvent.StateChanged(id(), state(), to));
        return new Change(next(from.into(to, at)), events);
    }

    private Ticket next(Progress other) {
        return new Ticket(origin, details, other, supplierAccess, version + 1);
    }
}
