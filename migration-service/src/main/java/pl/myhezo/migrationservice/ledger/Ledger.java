package pl.myhezo.migrationservice.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One entry for each record of an old system that was ever sent. Writes join the open transaction. */
public interface Ledger {

    /** Entries by legacy id. */
    Map<String, LedgerEntry> find(String source, RecordKind kind, Collection<String> legacyIds);

    /** Which of these ids here belong to records of an old system that were moved at some time. */
    Set<String> here(String source, RecordKind kind, Collection<String> newIds);

    /** Adds or replaces entries. */
    void put(List<LedgerEntry> entries);

    /**
     * Notes how records ended; an answer to an earlier migration than the entry's changes nothing.
     *
     * @param settlements by legacy id
     */
    void settle(String migrationId, String source, RecordKind kind, Map<String, Settlement> settlements);
}
