package pl.myhezo.migrationservice.ticket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.migrationservice.ledger.Run;

/**
 * Judges the tickets of a batch and makes the documents of those that go over, several at a time. All of it comes before
 * the batch's transaction, which could not wait for it: a document is found by its content, so one that is made again after
 * a fall is the one that is there.
 */
final class PreparingTickets {

    private static final long BETWEEN_BEATS_MILLIS = 500;

    private final TicketsSent sent;
    private final PrintingDialogue printing;
    private final Printers printers;

    PreparingTickets(TicketsSent sent, PrintingDialogue printing, Printers printers) {
        this.sent = sent;
        this.printing = printing;
        this.printers = printers;
    }

    /**
     * Judgements in the order of the batch.
     *
     * @param heartbeat called often
     * @throws IOException if the export cannot be read on, or there is no room for what is kept
     */
    List<Judgement> prepare(
            Run run, List<Reading<LegacyTicket>> batch, BatchKnowledge known, LegacyExport export, Runnable heartbeat)
            throws IOException {
        Keeping keeping = printing.keeping(run.dryRun());
        List<Future<Judgement>> begun = new ArrayList<>();
        try {
            for (Reading<LegacyTicket> reading : batch) {
                Callable<Judgement> work = () -> judge(reading, known, export, keeping);
                begun.add(printers.submit(work));
            }
            List<Judgement> judgements = new ArrayList<>();
            for (Future<Judgement> each : begun) {
                judgements.add(await(each, heartbeat));
            }
            keeping.end();
            return judgements;
        } finally {
            // Those that run end by themselves: interrupting one would close the export for all.
            begun.forEach(each -> each.cancel(false));
        }
    }

    private static Judgement await(Future<Judgement> judgement, Runnable heartbeat) throws IOException {
        while (true) {
            heartbeat.run();
            try {
                return judgement.get(BETWEEN_BEATS_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // a long dialogue; the claim is kept meanwhile
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException cause) {
                    throw new IOException(cause.getMessage(), cause);
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private Judgement judge(Reading<LegacyTicket> reading, BatchKnowledge known, LegacyExport export, Keeping keeping)
            throws IOException {
        return switch (reading) {
            case Reading.Unreadable<LegacyTicket> refused -> new Judgement.CannotRead(refused);
            case Reading.Read<LegacyTicket>(Position position, LegacyTicket ticket) ->
                judge(position, ticket, known, export, keeping);
        };
    }

    private Judgement judge(
            Position position, LegacyTicket ticket, BatchKnowledge known, LegacyExport export, Keeping keeping)
            throws IOException {
        try {
            Optional<Reason> leftBehind = TicketRules.leftBehind(ticket);
            if (leftBehind.isPresent()) {
                return new Judgement.LeaveBehind(position, ticket, leftBehind.get());
            }
            ExportedTicket exported = TicketRules.check(ticket, known.companies(), known.contractsHere());
            List<AttachedFile> files = new LookingAtFiles(export).look(exported);
            String fingerprint = sent.fingerprint(exported, files, printing.language());
            @Nullable
            PrintedDialogue dialogue =
                    known.holds(ticket.id(), fingerprint) ? null : printing.print(exported, files, export, keeping);
            return new Judgement.Ready(position, exported, files, fingerprint, dialogue);
        } catch (RefusedRecord e) {
            return new Judgement.Reject(position, ticket, e.refusal());
        }
    }
}
