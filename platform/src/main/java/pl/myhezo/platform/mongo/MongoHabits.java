package pl.myhezo.platform.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** How every client of ours talks to MongoDB: durable, and never without an end. */
public final class MongoHabits {

    private static final int CALL_SECONDS = 2;
    private static final int SEARCH_FOR_A_SERVER_MILLIS = 1_500;
    private static final int CONNECTIONS = 50;

    /** Who waits for a connection is given up like one who waits for a server, so a burst must not queue to connect. */
    private static final int CONNECTING_AT_ONCE = 10;

    private MongoHabits() {}

    public static void apply(MongoClientSettings.Builder settings) {
        settings.readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .compressorList(List.of())
                .timeout(CALL_SECONDS, TimeUnit.SECONDS)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SEARCH_FOR_A_SERVER_MILLIS, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS).maxConnecting(CONNECTING_AT_ONCE));
    }
}
