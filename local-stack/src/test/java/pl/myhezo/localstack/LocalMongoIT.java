package pl.myhezo.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.myhezo.localstack.process.Ports;

class LocalMongoIT {

    private final LocalMongo mongo = LocalMongo.shared();

    @Test
    void takesTransactionsAndKeepsTheirWritesOverAKill() {
        try (MongoClient client = MongoClients.create(mongo.uri());
                ClientSession session = client.startSession()) {
            session.withTransaction(() -> client.getDatabase("it")
                    .getCollection("notes")
                    .insertOne(session, new Document("_id", "kept over a kill")));
        }
        long before = mongo.pid();

        mongo.kill();
        assertThat(mongo.isRunning()).isFalse();
        mongo.start();

        assertThat(mongo.pid()).isNotEqualTo(before);
        try (MongoClient client = MongoClients.create(mongo.uri())) {
            assertThat(client.getDatabase("it").getCollection("notes").find().first())
                    .containsEntry("_id", "kept over a kill");
        }
    }

    @Test
    void servesDataOfAServerThatHadAnotherPort(@TempDir Path folder) {
        Path data = folder.resolve("data");
        LocalMongo first = LocalMongo.at(Ports.free(), data, folder.resolve("first.log"));
        first.start();
        try (MongoClient client = MongoClients.create(first.uri())) {
            client.getDatabase("it").getCollection("notes").insertOne(new Document("_id", "kept over a move"));
        }
        first.stop();
        LocalMongo second = LocalMongo.at(Ports.free(), data, folder.resolve("second.log"));

        second.start();

        try (MongoClient client = MongoClients.create(second.uri())) {
            assertThat(client.getDatabase("it").getCollection("notes").find().first())
                    .containsEntry("_id", "kept over a move");
        } finally {
            second.stop();
        }
    }
}
