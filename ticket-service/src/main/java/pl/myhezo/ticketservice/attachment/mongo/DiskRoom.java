package pl.myhezo.ticketservice.attachment.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is room for files on the disk of the database. Some of it is kept free: a database whose disk is full to
 * the last byte stops, and takes with it everything that needs no room.
 */
final class DiskRoom {

    private static final Duration HOLDS = Duration.ofSeconds(1);
    private static final Document STATISTICS = new Document("dbStats", 1);

    private final MongoDatabase database;
    private final long keptFree;
    private final Clock clock;
    private Instant askedAt = Instant.MIN;
    private boolean left;

    /** @param keptFree in bytes */
    DiskRoom(MongoDatabase database, long keptFree, Clock clock) {
        this.database = database;
        this.keptFree = keptFree;
        this.clock = clock;
    }

    /** Asks the database at most once a second, however many pieces of files come. */
    synchronized boolean isLeft() {
        Instant now = clock.instant();
        if (!now.isBefore(askedAt.plus(HOLDS))) {
            left = isLeftNow();
            askedAt = now;
        }
        return left;
    }

    /** Where the database does not know its disk, somebody else looks after that; one without any data does not yet. */
    private boolean isLeftNow() {
        Document statistics = database.runCommand(STATISTICS);
        long total = bytes(statistics, "fsTotalSize");
        return total == 0 || total - bytes(statistics, "fsUsedSize") > keptFree;
    }

    private static long bytes(Document statistics, String field) {
        @Nullable Number bytes = statistics.get(field, Number.class);
        return bytes == null ? 0 : bytes.longValue();
    }
}
