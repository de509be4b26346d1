package pl.myhezo.ticketservice.ticket;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;

/** Keeps in the audit trail who did what to tickets, and who asked for some that are not there for him. */
final class Journal {

    private static final int LONGEST_KEY = 64;

    private final AuditTrail trail;

    Journal(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * Within the open transaction.
     *
     * @param subject who did it; {@code null} where nobody did
     * @param action such as {@code ticket-opened}
     */
    void done(String action, @Nullable String subject, Ticket ticket) {
        String company = ticket.origin().nip();
        trail.record(AuditRecord.done(subject, company, action, ticket.id().toString())
                .toVersion(ticket.version()));
    }

    /** @param key what he called the ticket */
    void denied(Viewer viewer, String key) {
        String object = key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
        trail.count(
                AuditRecord.denied(viewer.subject(), null, "ticket-asked-for", object, "not-found"), viewer.subject());
    }
}
