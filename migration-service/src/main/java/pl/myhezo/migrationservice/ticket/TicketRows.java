package pl.myhezo.migrationservice.ticket;

import java.util.ArrayList;
import java.util.List;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.ledger.ReportRow;

/** The lines of the report about a ticket and its files. */
final class TicketRows {

    private TicketRows() {}

    /** A ticket that does not go over; its files are not looked at. */
    static ReportRow of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.CannotRead(var reading) -> reading.row(RecordKind.TICKET);
            case Judgement.LeaveBehind(Position position, LegacyTicket ticket, Reason reason) ->
                ReportRow.skipped(RecordKind.TICKET, position, ticket.id(), ticket.number(), reason);
            case Judgement.Reject(Position position, LegacyTicket ticket, Refusal refusal) ->
                ReportRow.rejected(RecordKind.TICKET, position, ticket.id(), ticket.number(), refusal);
            case Judgement.Ready ready -> throw new IllegalArgumentException("goes over");
        };
    }

    /**
     * A ticket that goes over, or is over, and each of its files.
     *
     * @param outcome pending, moved, or skipped as unchanged
     */
    static List<ReportRow> of(Judgement.Ready ready, Outcome outcome) {
        List<ReportRow> rows = new ArrayList<>();
        ExportedTicket ticket = ready.ticket();
        ReportRow row = row(RecordKind.TICKET, ready.position(), ticket.legacyId(), ticket.number(), outcome);
        PrintedDialogue dialogue = ready.dialogue();
        rows.add(
                dialogue == null || dialogue.simplified() == null
                        ? row
                        : row.noting("DIALOGUE_SIMPLIFIED " + dialogue.simplified()));
        addFiles(ready, outcome, rows);
        return rows;
    }

    private static void addFiles(Judgement.Ready ready, Outcome outcome, List<ReportRow> rows) {
        List<AttachedFile> files = ready.files();
        for (int i = 0; i < Math.min(files.size(), LookingAtFiles.MOST_FILES); i++) {
            rows.add(file(ready.position().part(i + 1), files.get(i), outcome));
        }
        int more = files.size() - LookingAtFiles.MOST_FILES;
        if (more > 0) {
            Refusal refusal = new Refusal(Reason.TOO_MANY_FILES, "and " + more + " more");
            Position last = ready.position().part(LookingAtFiles.MOST_FILES + 1);
            rows.add(ReportRow.rejected(RecordKind.FILE, last, "…", null, refusal));
        }
    }

    private static ReportRow file(Position position, AttachedFile file, Outcome outcome) {
        String path = Refusal.printable(file.path());
        return switch (file) {
            case AttachedFile.Whole whole -> row(RecordKind.FILE, position, path, whole.name(), outcome);
            case AttachedFile.Missing missing ->
                ReportRow.rejected(RecordKind.FILE, position, path, missing.name(), missing.refusal());
        };
    }

    private static ReportRow row(RecordKind kind, Position position, String id, String number, Outcome outcome) {
        return switch (outcome) {
            case PENDING -> ReportRow.pending(kind, position, id, number, List.of());
            case MOVED -> ReportRow.moved(kind, position, id, number, List.of());
            case SKIPPED -> ReportRow.skipped(kind, position, id, number, Reason.UNCHANGED);
            case REJECTED -> throw new IllegalArgumentException("goes over");
        };
    }
}
