package pl.myhezo.ticketservice.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.clock.ServiceClock;
import pl.myhezo.ticketservice.clock.ServiceLevel;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;

/**
 * A case that a customer brings to us. It is new until staff take or answer it, waits for the customer while he is asked
 * something, is solved when either side says so, and closes itself some time later. Whoever answers a solved one opens
 * it again. It is never deleted.
 *
 * @param version rises by one with each change, from 1; a message is a change
 */
public record Ticket(
        Origin origin,
        Details details,
        Progress progress,
        SupplierAccess supplierAccess,
        Merging merging,
        long version) {

    /** One that was not merged with any other. */
    public Ticket(Origin origin, Details details, Progress progress, SupplierAccess supplierAccess, long version) {
        this(origin, details, progress, supplierAccess, Merging.NONE, version);
    }

    static Change opened(Origin origin, Details details, SupplierAccess decision, ServiceLevel promised) {
        Instant at = origin.createdAt();
        ServiceClock clock = ServiceClock.started(promised, at);
        Progress progress = new Progress(TicketState.NEW, null, clock, at, null, null, 1);
        Ticket ticket = new Ticket(origin, details, progress, decision, 1);
        return Change.of(ticket, new TicketEvent.Created(ticket));
    }

    /**
     * It comes over from another system, with what was said there as a file; the supplier may not read it until somebody
     * says so here. What is promised counts from now on: nobody is late for what he did not know of.
     */
    static Change migrated(Origin origin, FormerTicket former, ServiceLevel promised, Instant now) {
        ServiceClock clock = ServiceClock.started(promised, now);
        Progress begun = new Progress(TicketState.NEW, null, clock, now, null, null, 1);
        Progress there =
                former.state() == TicketState.NEW ? begun : begun.answered().into(former.state(), now);
        Ticket ticket = new Ticket(
                origin,
                new Details(null, Priority.NORMAL, Visibility.COMPANY),
                there.touched(former.updatedAt()),
                new SupplierAccess(false, now, null),
                1);
        return Change.of(ticket, new TicketEvent.Migrated(ticket, false));
    }

    /**
     * It comes over once more, since it changed in the other system. What was said and decided here stays; what a company
     * decided does not where it turns out to be another one's.
     *
     * @param before the state in which it came over last
     */
    Change migratedAgain(Origin other, FormerTicket former, TicketState before, Instant now) {
        Progress here =
                isUntouchedSince(before) && former.state() != state() ? progress.into(former.state(), now) : progress;
        Instant latest = progress.updatedAt().isAfter(former.updatedAt()) ? progress.updatedAt() : former.updatedAt();
        Supplier supplier = origin.supplier();
        boolean sameSupplier = Objects.equals(supplier, other.supplier());
        boolean sameCompany = isOf(former.company());
        boolean decisionHolds = sameSupplier && sameCompany;
        SupplierAccess access = decisionHolds ? supplierAccess : new SupplierAccess(false, now, null);
        Details kept = sameCompany ? details : new Details(null, details.priority(), Visibility.COMPANY);
        Ticket again = new Ticket(other, kept, here.touched(latest), access, merging, version + 1);
        TicketEvent told = new TicketEvent.Migrated(again, true);
        return supplier != null && supplierAccess.granted() && !decisionHolds
                ? Change.of(again, told, new TicketEvent.SupplierAccessWithdrawn(id(), supplier.id()))
                : Change.of(again, told);
    }

    boolean isOf(Customer company) {
        Customer known = origin.company();
        return known != null && known.nip().equals(company.nip());
    }

    /** Whether that company may be shown what is here: it is its own, or nobody has written anything yet. */
    public boolean mayComeAgainFor(Customer company) {
        return isOf(company) || progress.messages() == 1;
    }

    /** Nobody took it, wrote in it or moved it since it came over. */
    private boolean isUntouchedSince(TicketState before) {
        return state() == before && progress.assignee() == null && progress.messages() == 1;
    }

    public UUID id() {
        return origin.id();
    }

    public TicketState state() {
        return progress.state();
    }

    /** Whether this is its id, its number or its number in the old system; not that of one that lives on in it. */
    boolean isCalled(String key) {
        LegacyNumber legacy = origin.legacyNumber();
        return key.equalsIgnoreCase(id().toString())
                || key.equalsIgnoreCase(origin.number().value())
                || (legacy != null && legacy.isName() && legacy.number().equalsIgnoreCase(key));
    }

    /**
     * Itself, if this names it.
     *
     * @throws NotNow if it names one that lives on in it: what is meant for that one is not done to the whole
     */
    Ticket called(String key) {
        if (!isCalled(key)) {
            throw new NotNow(NotNow.ALREADY);
        }
        return this;
    }

    /** Whether somebody else opened it, or one that lives on in it. */
    boolean isAlsoOfOthersThan(String subject) {
        return !subject.equals(origin.owner()) || merging.hasOneOfAnotherThan(subject);
    }

    /** Itself, and those that live on in it. */
    public List<UUID> ids() {
        return Stream.concat(Stream.of(id()), merging.from().stream().map(Merging.Part::id))
                .toList();
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
        TicketEvent replied =
                new TicketEvent.Replied(id(), message.id(), message.author().kind(), message.internal());
        if (message.internal()) {
            return Change.of(next(progress.withNote()), replied);
        }
        if (state() == TicketState.CLOSED) {
            throw new NotNow(NotNow.CLOSED);
        }
        Progress longer = progress.withMessage(at);
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

    /**
     * The customer's side decides anew whether the supplier may read the ticket.
     *
     * @throws NotNow if there is no supplier who could
     */
    Change decided(boolean granted, String by, Instant at) {
        Supplier concerned = origin.supplier();
        if (granted == supplierAccess.granted()) {
            return Change.of(this);
        }
        if (concerned == null) {
            throw new NotNow(NotNow.NO_SUPPLIER);
        }
        String supplier = concerned.id();
        return Change.of(
                new Ticket(
                        origin,
                        details,
                        progress.touched(at),
                        new SupplierAccess(granted, at, by),
                        merging,
                        version + 1),
                granted
                        ? new TicketEvent.SupplierAccessGranted(id(), supplier)
                        : new TicketEvent.SupplierAccessWithdrawn(id(), supplier));
    }

    /**
     * Somebody edits it.
     *
     * @throws NotNow if it would be hidden from somebody whose ticket lives on in it, or is to be its owner's alone and
     *     has none
     */
    Change edited(Details other, Instant at) {
        if (other.equals(details)) {
            return Change.of(this);
        }
        if (other.visibility() == Visibility.MINE && origin.owner() == null) {
            throw new NotNow(NotNow.NO_OWNER);
        }
        if (other.visibility() == Visibility.MINE && merging.hasOneOfAnotherThan(origin.owner())) {
            throw new NotNow(NotNow.SHARED);
        }
        return Change.of(new Ticket(origin, other, progress.touched(at), supplierAccess, merging, version + 1));
    }

    /** It lives on in another one: its dialogue is over, and part of that one's. */
    Change mergedInto(Ticket other, Merging.Part place, Instant at) {
        Progress over = state() == TicketState.CLOSED ? progress : progress.into(TicketState.CLOSED, at);
        Ticket merged = new Ticket(
                origin, details, over.withoutDialogue(at), supplierAccess, new Merging(place, List.of()), version + 1);
        List<TicketEvent> events = new ArrayList<>();
        if (state() != TicketState.CLOSED) {
            events.add(new TicketEvent.StateChanged(id(), state(), TicketState.CLOSED));
        }
        events.add(new TicketEvent.Merged(id(), other.id()));
        return new Change(merged, events);
    }

    /**
     * Another one lives on in this one. What is promised of either is kept: what is due earlier holds.
     *
     * @param told the last message of the dialogue that both now have
     */
    Change tookIn(Ticket other, Merging.Part part, Message told) {
        Progress longer = progress.withDialogue(told.sequence(), told.at());
        Progress both = other.state().isOver()
                ? longer
                : longer.on(progress.clock().together(other.progress().clock()));
        Ticket whole =
                new Ticket(origin, details, both, supplierAccess, merging.with(part, other.merging), version + 1);
        return Change.of(whole, new TicketEvent.Replied(id(), told.id(), Party.SYSTEM, false));
    }

    private Change moved(Progress from, TicketState to, Instant at, TicketEvent... before) {
        List<TicketEvent> events = new ArrayList<>(List.of(before));
        events.add(new TicketEvent.StateChanged(id(), state(), to));
        return new Change(next(from.into(to, at)), events);
    }

    private Ticket next(Progress other) {
        return new Ticket(origin, details, other, supplierAccess, merging, version + 1);
    }
}
