package pl.myhezo.platform.audit;

import java.util.Collection;
import java.util.List;

/** Keeps what was done. */
public interface AuditTrail {

    /** Writes within the open transaction, or in one of its own. */
    void record(AuditRecord done);

    /**
     * Counts one of many like it, outside of any transaction: what happens again within the minute adds no row.
     *
     * @param among from whom it comes, a subject or a network
     */
    void count(AuditRecord record, String among);

    /** What was done by or to any of these ids, oldest first, at most the newest ten thousand. */
    List<AuditEntry> concerning(Collection<String> ids);
}
