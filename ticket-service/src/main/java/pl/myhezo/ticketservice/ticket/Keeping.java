package pl.myhezo.ticketservice.ticket;

import java.util.function.Function;

/** Does something to a ticket that the caller may see, and stores it with all that is to be told of it. */
final class Keeping {

    private final Tickets tickets;
    private final Announcements announcements;
    private final Journal journal;
    private final InOneTransaction transaction;

    Keeping(Tickets tickets, Announcements announcements, Journal journal, InOneTransaction transaction) {
        this.tickets = tickets;
        this.announcements = announcements;
        this.journal = journal;
        this.transaction = transaction;
    }

    void opened(Change opened, Message description, Viewer by) {
        transaction.call(() -> {
            tickets.add(opened.ticket(), description);
            tell(opened);
            journal.done("ticket-opened", by.subject(), opened.ticket());
            return opened;
        });
    }

    /**
     * Changes a ticket.
     *
     * @param act what it is to the caller, given the ticket as it is
     * @param done what the journal calls it
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he may not do this
     */
    Ticket change(
            Viewer viewer, String key, Function<Ticket, Act> act, String done, Function<Ticket, Change> changing) {
        return transaction.call(() -> {
            Ticket ticket = found(viewer, key, act);
            Change change = changing.apply(ticket);
            if (!change.ticket().equals(ticket)) {
                tickets.save(change.ticket());
                told(change, done, viewer);
            }
            return change.ticket();
        });
    }

    /** Adds a message to a ticket; as {@link #change}. */
    Message add(Viewer viewer, String key, Act act, String done, Function<Ticket, Message> writing) {
        return transaction.call(() -> {
            Ticket ticket = found(viewer, key, _ -> act);
            Message message = writing.apply(ticket);
            Change change = ticket.replied(message);
            tickets.save(change.ticket(), message);
            told(change, done, viewer);
            return message;
        });
    }

    /**
     * The ticket, if the caller may do this to it; within the open transaction.
     *
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he may not do this
     */
    Ticket found(Viewer viewer, String key, Function<Ticket, Act> act) {
        Ticket ticket = tickets.find(viewer, key).orElseThrow(() -> {
            journal.denied(viewer, key);
            return new NoSuchTicket();
        });
        Act asked = act.apply(ticket);
        if (!Permissions.of(viewer, ticket).contains(asked)) {
            throw new NotAllowed(asked);
        }
        return ticket;
    }

    /** Tells of a change that was stored, within the open transaction. */
    void told(Change change, String done, Viewer by) {
        tell(change);
        journal.done(done, by.subject(), change.ticket());
    }

    private void tell(Change change) {
        change.events()
                .forEach(event -> announcements.happened(event, change.ticket().version()));
    }
}
