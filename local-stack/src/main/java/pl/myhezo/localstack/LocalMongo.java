package pl.myhezo.localstack;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import pl.myhezo.localstack.container.Contained;
import pl.myhezo.localstack.container.Image;
import pl.myhezo.localstack.parts.Mongod;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.Ports;

/** A MongoDB replica set of one member, so that transactions and change streams work; listens on 127.0.0.1 only. */
public final class LocalMongo extends ProcessServer {

    private static final String REPLICA_SET = "rs0";
    private static final int NOT_YET_INITIALIZED = 94;
    private static final int NOT_A_MEMBER = 93;
    private static final int LONGEST_TRANSACTION_SECONDS = 10;
    private static final Duration LONGEST_ELECTION = Duration.ofSeconds(30);

    private final int port;

    private LocalMongo(int port, Home home) {
        super("mongodb", home, Duration.ofSeconds(60));
        this.port = port;
    }

    /** One whose data stays in the given directory. */
    public static LocalMongo at(int port, Path data, Path log) {
        return new LocalMongo(port, new Home(data, log, null));
    }

    /** The one of this JVM, on a free port, started by the first call and gone with the JVM. */
    public static LocalMongo shared() {
        return Shared.INSTANCE;
    }

    /** Connection string without a database. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=" + REPLICA_SET + "&directConnection=true";
    }

    public int port() {
        return port;
    }

    @Override
    protected Command prepare(Path data) {
        return mongod(Mongod.program().toString(), data);
    }

    @Override
    protected Optional<Contained> prepareContainer(Path data) {
        return Optional.of(new Contained(Image.MONGODB.reference(), mongod("mongod", data), data));
    }

    private Command mongod(String program, Path data) {
        return Command.of(
                program,
                "--replSet=" + REPLICA_SET,
                "--bind_ip=127.0.0.1",
                "--port=" + port,
                "--dbpath=" + data,
                "--nounixsocket",
                "--wiredTigerCacheSizeGB=0.25",
                "--networkMessageCompressors=disabled",
                "--wiredTigerCollectionBlockCompressor=none",
                "--wiredTigerJournalCompressor=none",
                // Otherwise what a process held that was killed in a transaction stays locked for a minute.
                "--setParameter=transactionLifetimeLimitSeconds=" + LONGEST_TRANSACTION_SECONDS,
                "--setParameter=diagnosticDataCollectionEnabled=false");
    }

    @Override
    protected boolean answers() {
        try (MongoClient client = client()) {
            return client.getDatabase("admin").runCommand(new Document("ping", 1)) != null;
        } catch (MongoException e) {
            return false;
        }
    }

    @Override
    protected void settle() {
        try (MongoClient client = client()) {
            MongoDatabase admin = client.getDatabase("admin");
            try {
                admin.runCommand(new Document("replSetGetStatus", 1));
            } catch (MongoCommandException e) {
                switch (e.getErrorCode()) {
                    case NOT_YET_INITIALIZED -> admin.runCommand(new Document("replSetInitiate", configuration(1)));
                    // The data comes from a server on another port.
                    case NOT_A_MEMBER ->
                        admin.runCommand(new Document("replSetReconfig", configuration(versionAfter(client)))
                                .append("force", true));
                    default -> throw e;
                }
            }
            awaitPrimary(admin);
        }
    }

    private static void awaitPrimary(MongoDatabase admin) {
        long end = System.nanoTime() + LONGEST_ELECTION.toNanos();
        while (!isPrimary(admin)) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(
                        "it did not become primary within " + LONGEST_ELECTION.toSeconds() + " s");
            }
            pauseBetweenLooks();
        }
    }

    /** No as well while there is no answer: a server closes connections when its replica set gets another address. */
    private static boolean isPrimary(MongoDatabase admin) {
        try {
            return admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException e) {
            return false;
        }
    }

    private static int versionAfter(MongoClient client) {
        Document stored = client.getDatabase("local")
                .getCollection("system.replset")
                .find()
                .first();
        return stored == null ? 1 : stored.getInteger("version", 0) + 1;
    }

    private Document configuration(int version) {
        return new Document("_id", REPLICA_SET)
                .append("version", version)
                .append("members", List.of(new Document("_id", 0).append("host", "127.0.0.1:" + port)));
    }

    private MongoClient client() {
        // No replica set in this address: before it is formed, the server does not know its name.
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port + "/?directConnection=true"))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(500, TimeUnit.MILLISECONDS).readTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    private static void pauseBetweenLooks() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MongoDB elects its primary", e);
        }
    }

    private static final class Shared {
        static final LocalMongo INSTANCE = create();

        private static LocalMongo create() {
            Home home = Scratch.create("mongodb");
            LocalMongo mongo = new LocalMongo(Ports.free(), home);
            Scratch.endWithJvm(mongo, home);
            mongo.start();
            return mongo;
        }
    }
}
