package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.migrationservice.ticket.MovingTickets;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Works on the tickets of a migration share by share, beside other instances. Each batch is one transaction, with the note
 * up to where its share is done. So it does not matter where a worker dies: its share passes to another.
 */
final class SharingTickets {

    private static final Logger log = LoggerFactory.getLogger(SharingTickets.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Shares shares;
    private final MovingTickets tickets;
    private final AwaitingAnswers answers;
    private final Transactions transactions;
    private final Pause pause;
    private final MigrationSettings settings;

    SharingTickets(
            Shares shares,
            MovingTickets tickets,
            AwaitingAnswers answers,
            Transactions transactions,
            Pause pause,
            MigrationSettings settings) {
        this.shares = shares;
        this.tickets = tickets;
        this.answers = answers;
        this.transactions = transactions;
        this.pause = pause;
        this.settings = settings;
    }

    /** Whether the run has its shares. */
    boolean hasBegun(Run run) {
        return shares.areMade(run.migrationId());
    }

    /** Makes the shares of a run; in the open transaction. */
    void begin(Run run) {
        shares.make(run.migrationId(), settings.shares());
    }

    /** Works until all shares are done, by whomever, and shows meanwhile that the migration waits for answers. */
    void untilDone(Claim claim, Run run, LegacyExport export, Runnable heartbeat) throws IOException {
        while (!shares.areDone(run.migrationId())) {
            Optional<Share> share = shares.claim(run.migrationId());
            if (share.isPresent()) {
                Waiting waiting = kept -> answers.untilAtMost(settings.mostTicketsUnanswered(), claim, kept);
                work(run, share.get(), export, waiting, heartbeat);
            } else {
                answers.untilAtMost(settings.mostTicketsUnanswered(), claim);
                pause.of(BETWEEN_LOOKS);
                heartbeat.run();
            }
        }
    }

    /** Works on a share, and then on others as long as there are free ones. */
    void help(Run run, LegacyExport export, Share first) throws IOException {
        Waiting waiting = kept -> answers.untilAtMost(settings.mostTicketsUnanswered(), run.migrationId(), kept);
        Optional<Share> share = Optional.of(first);
        while (share.isPresent()) {
            work(run, share.get(), export, waiting, () -> {});
            share = shares.claim(run.migrationId());
        }
    }

    /** Waits until more may be sent. */
    @FunctionalInterface
    private interface Waiting {
        void keeping(Runnable claim);
    }

    private void work(Run run, Share share, LegacyExport export, Waiting waiting, Runnable heartbeat)
            throws IOException {
        Heartbeat ofShare = new Heartbeat(() -> shares.renew(share), settings.lease());
        Runnable beat = () -> {
            heartbeat.run();
            ofShare.run();
        };
        try {
            read(run, share, export, waiting, beat);
        } catch (ShareLost e) {
            log.info(e.getMessage()); // whoever has it now goes on
        } catch (IOException | RuntimeException e) {
            giveBack(share, e);
            throw e;
        }
    }

    private void read(Run run, Share share, LegacyExport export, Waiting waiting, Runnable heartbeat)
            throws IOException {
        try (Records<LegacyTicket> records = export.tickets(share.after(), heartbeat)) {
            TicketBatches batches = new TicketBatches(records, share, settings);
            for (var batch = batches.next(heartbeat); !batch.readings().isEmpty(); batch = batches.next(heartbeat)) {
                waiting.keeping(() -> shares.renew(share));
                TicketBatches.Batch read = batch;
                Runnable work = tickets.prepare(run, read.readings(), export, heartbeat);
                HaltPoint.AFTER_PREPARATION.pass();
                transactions.run(() -> {
                    shares.progress(share, read.line());
                    work.run();
                    HaltPoint.IN_TRANSACTION.pass();
                });
                HaltPoint.AFTER_COMMIT.pass();
            }
        }
        shares.finish(share);
    }

    private void giveBack(Share share, Exception reason) {
        try {
            shares.release(share);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
