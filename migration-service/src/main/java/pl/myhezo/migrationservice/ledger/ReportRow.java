package pl.myhezo.migrationservice.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record in one migration.
 *
 * @param legacyId its id in the old system, where that could be read
 * @param number the contract's or ticket's number, or a company's tax id
 * @param reason a {@link Reason}, or what the service that refused the record says
 * @param detail what exactly is wrong
 * @param newId its id here, once it was moved
 * @param companies of a contract, the legacy ids of its customer and supplier
 */
public record ReportRow(
        RecordKind kind,
        Position position,
        @Nullable String legacyId,
        @Nullable String number,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String newId,
        List<String> companies) {

    public ReportRow {
        number = number == null ? null : Refusal.printable(number);
        companies = List.copyOf(companies);
    }

    /** A record whose outcome is not known yet. */
    public static ReportRow pending(
            RecordKind kind, Position position, String legacyId, @Nullable String number, List<String> companies) {
        return new ReportRow(kind, position, legacyId, number, Outcome.PENDING, null, null, null, companies);
    }

    /** A record that is moved, as a dry run finds. */
    public static ReportRow moved(
            RecordKind kind, Position position, String legacyId, @Nullable String number, List<String> companies) {
        return new ReportRow(kind, position, legacyId, number, Outcome.MOVED, null, null, null, companies);
    }

    /** A record that is left behind as it should be. */
    public static ReportRow skipped(
            RecordKind kind, Position position, @Nullable String legacyId, @Nullable String number, Reason reason) {
        return new ReportRow(kind, position, legacyId, number, Outcome.SKIPPED, reason.name(), null, null, List.of());
    }

    /** A record that breaks a rule. */
    public static ReportRow rejected(
            RecordKind kind, Position position, @Nullable String legacyId, @Nullable String number, Refusal refusal) {
        return new ReportRow(
                kind,
                position,
                legacyId,
                number,
                Outcome.REJECTED,
                refusal.reason().name(),
                refusal.detail(),
                null,
                List.of());
    }

    /** The same with something to be known about it, though it is not the reason of its outcome. */
    public ReportRow noting(@Nullable String note) {
        return new ReportRow(kind, position, legacyId, number, outcome, reason, note, newId, companies);
    }

    /** The same with the companies that it names. */
    public ReportRow naming(List<String> companies) {
        return new ReportRow(kind, position, legacyId, number, outcome, reason, detail, newId, companies);
    }
}
