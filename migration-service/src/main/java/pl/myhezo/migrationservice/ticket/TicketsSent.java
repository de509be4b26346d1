package pl.myhezo.migrationservice.ticket;

import java.util.List;
import pl.myhezo.migrationservice.ledger.Run;

/** Tickets on their way to the service that owns them. */
public interface TicketsSent {

    /** A hash of all that goes over of a ticket, its dialogue and files included, whichever migration sends it. */
    String fingerprint(ExportedTicket ticket, List<AttachedFile> files, String language);

    /** Sends tickets, in the open transaction. */
    void send(Run run, List<Parcel> parcels);

    /**
     * A ticket with all that goes over of it.
     *
     * @param version how often it has been sent, this time included
     */
    record Parcel(ExportedTicket ticket, PrintedDialogue dialogue, List<AttachedFile> files, long version) {}
}
