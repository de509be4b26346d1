package pl.myhezo.ticketservice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.export.Export.State;
import pl.myhezo.ticketservice.ticket.NoSuchTicket;
import pl.myhezo.ticketservice.ticket.Tickets;
import pl.myhezo.ticketservice.ticket.Viewer;

/**
 * Writes somebody's tickets while he takes them, one after the other, so that no more than one is ever in memory. Who he
 * is and what he may read is asked again before each of them.
 */
public final class WritingExport {

    private static final Logger log = LoggerFactory.getLogger(WritingExport.class);

    private static final int AT_A_TIME = 200;

    /** How often it is noted that it goes on. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Exports exports;
    private final Tickets tickets;
    private final PackingTicket packing;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    WritingExport(
            Exports exports,
            Tickets tickets,
            PackingTicket packing,
            Transactions transactions,
            AuditTrail audit,
            Clock clock) {
        this.exports = exports;
        this.tickets = tickets;
        this.packing = packing;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Uses a link up.
     *
     * @throws NoSuchExport if it is none of his, was used, or is over
     */
    public Export begin(Viewer viewer, UUID link) {
        String subject = viewer.subject();
        if (exports.find(subject)
                .filter(export -> export.canBegin(link, clock.instant()))
                .isEmpty()) {
            throw new NoSuchExport();
        }
        int all = tickets.countOwnOf(viewer);
        return transactions.call(() -> {
            Instant now = clock.instant();
            Export begun = exports.find(subject)
                    .filter(export -> export.canBegin(link, now))
                    .orElseThrow(NoSuchExport::new)
                    .begun(all, now);
            exports.put(begun);
            audit.record(AuditRecord.done(subject, null, "own-tickets-exported", subject));
            return begun;
        });
    }

    /**
     * Writes the file of one that has begun.
     *
     * @param viewer its owner, as he is at each moment
     * @throws ExportBrokeOff if it does not come to its end; what was written is no file then
     */
    public void write(Export begun, Supplier<Viewer> viewer, Locale language, OutputStream out) {
        Progress progress = new Progress(begun);
        try {
            Archive archive = new Archive(new Heard(out, progress::goesOn));
            State end = writeAll(progress, viewer, language, archive);
            archive.addJson("export.json", Contents.of(end, progress.export, clock.instant()));
            archive.finish();
            progress.end(end);
        } catch (IOException | RuntimeException e) {
            progress.fail();
            throw new ExportBrokeOff(e);
        }
    }

    /** What the archive says of itself. */
    private record Contents(String outcome, int tickets, Instant writtenAt) {
        static Contents of(State end, Export export, Instant now) {
            return new Contents(end == State.COMPLETE ? "complete" : "truncated-by-consent", export.written(), now);
        }
    }

    private State writeAll(Progress progress, Supplier<Viewer> viewer, Locale language, Archive archive)
            throws IOException {
        @Nullable UUID after = null;
        List<UUID> some;
        do {
            some = tickets.ownOf(viewer.get(), after, AT_A_TIME);
            for (UUID id : some) {
                try {
                    packing.pack(viewer, id, language, archive);
                } catch (NoSuchTicket withdrawn) {
                    return State.TRUNCATED;
                }
                progress.oneMore();
                after = id;
            }
        } while (some.size() == AT_A_TIME);
        // Those that vanished before their turn came were not even asked for.
        return progress.export.written() < progress.export.tickets() ? State.TRUNCATED : State.COMPLETE;
    }

    /** How far it is, here and for others to see. */
    private final class Progress {

        private Export export;
        private Instant told;

        Progress(Export begun) {
            this.export = begun;
            this.told = clock.instant();
        }

        void oneMore() {
            export = export.at(export.written() + 1, clock.instant());
        }

        void goesOn() {
            Instant now = clock.instant();
            if (!now.isBefore(told.plus(BEAT))) {
                export = export.at(export.written(), now);
                transactions.run(this::tell);
                told = now;
            }
        }

        /** Whoever was silent for so long that his export was given up finds another one in its place, and stops. */
        private void tell() {
            boolean goesOn = exports.find(export.subject())
                    .filter(stored -> stored.id().equals(export.id()) && stored.state() == State.RUNNING)
                    .isPresent();
            if (!goesOn) {
                throw new NoSuchExport();
            }
            exports.put(export);
        }

        /** Where even that cannot be noted, it is concluded from the silence. */
        void fail() {
            try {
                end(State.FAILED);
            } catch (RuntimeException e) {
                log.info("That an export failed was not noted: {}", e.toString());
            }
        }

        void end(State how) {
            export = export.ended(how, clock.instant());
            transactions.run(() -> {
                tell();
                if (how == State.TRUNCATED) {
                    audit.record(AuditRecord.denied(
                            export.subject(), null, "own-tickets-exported", export.subject(), "truncated-by-consent"));
                }
            });
        }
    }
}
