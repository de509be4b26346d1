package pl.myhezo.migrationservice.contract;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.ledger.LedgerEntry;

/**
 * What has to be known to judge a batch of contracts.
 *
 * @param today in Poland
 * @param companies the companies that they name, by legacy id
 * @param sentBefore what is remembered of them, by legacy id
 * @param takenNumbers contract numbers that others of the same migration have; grows with the batch
 */
record BatchKnowledge(
        LocalDate today,
        Map<String, Companies.Entry> companies,
        Map<String, LedgerEntry> sentBefore,
        Set<String> takenNumbers) {}
