package pl.myhezo.migrationservice.ticket;

import java.util.Map;
import java.util.Set;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.ledger.LedgerEntry;

/**
 * What has to be known to judge a batch of tickets.
 *
 * @param companies those that they name, by legacy id
 * @param contractsHere which of the contracts that they name were moved, by number
 * @param sentBefore what is remembered of them, by legacy id
 */
record BatchKnowledge(
        Map<String, Companies.Entry> companies, Set<String> contractsHere, Map<String, LedgerEntry> sentBefore) {

    /** Whether just this was moved before. */
    boolean holds(String legacyId, String fingerprint) {
        LedgerEntry before = sentBefore.get(legacyId);
        return before != null && before.holds(fingerprint);
    }
}
