package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.Records;

/** The tickets of one share, in batches that fit into memory and into a transaction. */
final class TicketBatches {

    /** Each has a line of the report, and a transaction has seconds. */
    static final int MOST_FILES = 2000;

    private final Records<LegacyTicket> records;
    private final Share share;
    private final MigrationSettings settings;

    TicketBatches(Records<LegacyTicket> records, Share share, MigrationSettings settings) {
        this.records = records;
        this.share = share;
        this.settings = settings;
    }

    /**
     * @param readings none at the end
     * @param line the last one that was looked at
     */
    record Batch(List<Reading<LegacyTicket>> readings, long line) {}

    /** @param heartbeat called often, as other shares' tickets are passed over */
    Batch next(Runnable heartbeat) throws IOException {
        List<Reading<LegacyTicket>> batch = new ArrayList<>();
        long most = settings.batchSize().toBytes() * share.of();
        long begin = records.bytesRead();
        int files = 0;
        long line = 0;
        while (batch.size() < settings.batchRecords()
                && files < MOST_FILES
                && (batch.isEmpty() || records.bytesRead() - begin < most)) {
            Optional<Reading<LegacyTicket>> reading = records.next();
            if (reading.isEmpty()) {
                break;
            }
            heartbeat.run();
            line = reading.get().position().line();
            if (share.has(reading.get())) {
                batch.add(reading.get());
                files += filesOf(reading.get());
            }
        }
        return new Batch(batch, line);
    }

    private static int filesOf(Reading<LegacyTicket> reading) {
        return reading instanceof Reading.Read<LegacyTicket> read
                ? read.record().publicMessages().stream()
                        .mapToInt(message -> message.files().size())
                        .sum()
                : 0;
    }
}
