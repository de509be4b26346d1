package pl.myhezo.migrationservice.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One entry for each record of an old system that was ever sent. Writes join the open transaction. */
public interface Ledger {

    /** Entries by legacy id. */
    Map<String, LedgerEntry> find(String source, RecordKind kind, Collection<String> legacyIds);

    /** Adds or replaces entries. */
    void put(List<LedgerEntry> entries);

    /** Notes how a record ended; an answer to an earlier migration than the entry's changes nothing. */
    void settle(String migrationId, String source, RecordKind kind, String legacyId, Settlement settlement);
}
