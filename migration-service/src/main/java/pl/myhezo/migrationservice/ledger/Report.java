package pl.myhezo.migrationservice.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of each migration's report. Writes join the open transaction. */
public interface Report {

    /** Adds rows and counts them. */
    void add(String migrationId, List<ReportRow> rows);

    /**
     * Gives pending rows their outcomes and counts them, and with those of tickets those of their files.
     *
     * @param settlements by legacy id
     * @return these rows as they were; without those that are not pending, as when the answer came before
     */
    List<ReportRow> settle(String migrationId, RecordKind kind, Map<String, Settlement> settlements);

    /** Gives companies that wait the outcome {@link Outcome#MOVED}: a contract carried them over. */
    void companiesMoved(String migrationId, Collection<String> legacyIds);

    /** Notes for companies that wait what they are skipped for unless a contract still carries them over. */
    void companiesExpect(String migrationId, Collection<String> legacyIds, Reason reason);

    /** Skips some of the companies that still wait; answers whether there may be more. */
    boolean skipWaitingCompanies(String migrationId);

    /** Which of the ids a migration met before. */
    Set<String> met(String migrationId, RecordKind kind, Collection<String> legacyIds);

    /** Which of the contract numbers a contract of the migration has taken already. */
    Set<String> taken(String migrationId, Collection<String> numbers);

    /** Rows in the report's order. */
    Page page(String migrationId, ReportQuery query);

    /** What was rejected, most often first. */
    List<ReportProblem> problems(String migrationId);

    Tally tally(String migrationId);

    /**
     * @param rows as many as asked for, or fewer at the end
     * @param next where the next page begins
     */
    record Page(List<ReportRow> rows, Optional<Long> next) {}
}
