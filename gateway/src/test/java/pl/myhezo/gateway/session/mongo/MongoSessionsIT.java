package pl.myhezo.gateway.session.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.gateway.seal.Keys;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.Sessions;
import pl.myhezo.gateway.session.SessionsContract;
import pl.myhezo.localstack.LocalMongo;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class MongoSessionsIT extends SessionsContract {

    private static final MongoClient CLIENT =
            MongoClients.create(LocalMongo.shared().uri());

    private final MongoDatabase database = CLIENT.getDatabase("gateway-sessions-test");

    private final MongoSessions sessions =
            new MongoSessions(database, new SessionDocuments(JsonMapper.shared(), Keys.ofTests()), clock);

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @Override
    protected Sessions sessions() {
        return sessions;
    }

    @Test
    @Tag("T-13")
    void aDumpShowsNeitherIdNorTokenNorPerson() {
        Session session = started();
        MongoCollection<RawBsonDocument> raw = database.getCollection("sessions", RawBsonDocument.class);
        String dump = Objects.requireNonNull(Flux.from(raw.find())
                .map(document -> new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1))
                .reduce("", String::concat)
                .block());
        assertThat(dump).contains(session.keycloakSession()); // so this is the right dump
        assertThat(Stream.of(
                        session.id().value(),
                        session.id().value().substring(0, 20),
                        session.tokens().access(),
                        session.tokens().refresh(),
                        session.person().email(),
                        "Nowak"))
                .noneMatch(dump::contains);
    }

    @Test
    void theStoreItselfForgetsWhatIsOver() {
        sessions.prepare().block();
        sessions.prepare().block();
        Document expiry = Objects.requireNonNull(
                Flux.from(database.getCollection("sessions").listIndexes())
                        .filter(index -> index.containsKey("expireAfterSeconds"))
                        .blockFirst());
        assertThat(expiry.get("key", Document.class)).containsOnlyKeys("endsAt");
        assertThat(expiry.get("expireAfterSeconds", Number.class).longValue()).isZero();
    }

    @Test
    void everyQuestionIsAnsweredFromAnIndex() {
        sessions.prepare().block();
        Session session = started();
        for (Document filter : new Document[] {
            new Document("_id", new SessionDocuments(JsonMapper.shared(), Keys.ofTests()).key(session.id())),
            new Document("keycloakSession", session.keycloakSession()),
            new Document("subject", session.person().subject())
        }) {
            Document plan = Objects.requireNonNull(
                    Mono.from(database.getCollection("sessions").find(filter).explain())
                            .block());
            assertThat(plan.toJson()).containsPattern("IXSCAN|IDHACK").doesNotContain("COLLSCAN");
        }
    }
}
