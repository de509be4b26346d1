package pl.myhezo.ticketservice.ticket;

import java.time.Clock;

/** Whoever answers for a ticket edits what can be edited of it; staff set its priority. */
public final class EditingTicket {

    private final Keeping keeping;
    private final Clock clock;

    EditingTicket(Keeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Edits.
     *
     * @param version of the ticket that the caller saw
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he may not edit all of this
     * @throws NotNow if this ticket was merged, or would be hidden from somebody whose ticket lives on in it
     * @throws ChangedMeanwhile if the ticket has another version
     */
    public Ticket edit(Viewer viewer, String key, long version, Edit edit) {
        return keeping.change(viewer, key, _ -> edit.act(), "ticket-edited", ticket -> {
            if (ticket.called(key).version() != version) {
                throw new ChangedMeanwhile(ticket.id(), version);
            }
            return ticket.edited(edit.appliedTo(ticket.details()), clock.instant());
        });
    }
}
