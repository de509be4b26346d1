package pl.myhezo.platform.test;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.mongo.MongoHabits;
import pl.myhezo.platform.transaction.Transactions;

/** Empty databases of a real server, used as the service uses its own. */
public final class MongoDatabases implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;

    private MongoDatabases() {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(LocalMongo.shared().uri()));
        MongoHabits.apply(settings);
        client = MongoClients.create(settings.build());
        database = client.getDatabase("test-" + UUID.randomUUID());
    }

    public static MongoDatabases empty() {
        return new MongoDatabases();
    }

    public MongoDatabase database() {
        return database;
    }

    public Transactions transactions() {
        return new Transactions(client);
    }

    /** A lease that nobody else holds. */
    public Lease lease(String name) {
        return new Lease(database, name, Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
