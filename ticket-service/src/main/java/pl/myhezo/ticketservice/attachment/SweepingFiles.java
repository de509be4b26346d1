package pl.myhezo.ticketservice.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes files that nobody wrote a message for, and what is left of those that broke off. */
public final class SweepingFiles {

    private static final Logger log = LoggerFactory.getLogger(SweepingFiles.class);
    private static final int AT_ONCE = 200;
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Attachments attachments;
    private final FileStore store;
    private final Duration after;
    private final Clock clock;
    private Instant next = Instant.MIN;

    SweepingFiles(Attachments attachments, FileStore store, Duration after, Clock clock) {
        this.attachments = attachments;
        this.store = store;
        this.after = after;
        this.clock = clock;
    }

    /**
     * Sweeps unless that was done within the hour.
     *
     * @param goOn asked before each file
     */
    public void sweepHourly(BooleanSupplier goOn) {
        if (!clock.instant().isBefore(next)) {
            sweep(goOn);
            next = clock.instant().plus(PAUSE);
        }
    }

    void sweep(BooleanSupplier goOn) {
        Instant before = clock.instant().minus(after);
        int removed = 0;
        List<UUID> batch;
        do {
            batch = attachments.giveUp(before, AT_ONCE);
            for (UUID id : batch) {
                if (!goOn.getAsBoolean()) {
                    return;
                }
                store.remove(id);
                attachments.remove(id);
                removed++;
            }
        } while (batch.size() == AT_ONCE);
        if (removed > 0) {
            log.info("{} files that belong to no message were removed", removed);
        }
    }
}
