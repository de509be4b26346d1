package pl.myhezo.gateway.session.mongo;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.mongodb.spring.session.MongoSession;
import org.mongodb.spring.session.ReactiveMongoSessionRepository;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import pl.myhezo.gateway.seal.Keys;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionFixtures;
import pl.myhezo.gateway.session.Tokens;
import pl.myhezo.localstack.LocalMongo;
import tools.jackson.databind.json.JsonMapper;

/** What a request pays for its session, by where sessions are kept. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(8)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SessionStoresBenchmark {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final int ACCESS_TOKEN = 1_250;
    private static final int REFRESH_TOKEN = 750;

    private final MongoClient client = MongoClients.create(LocalMongo.shared().uri());
    private final MongoDatabase database = client.getDatabase("session-stores");
    private final SessionDocuments documents = new SessionDocuments(JsonMapper.shared(), Keys.ofTests());
    private final MongoSessions own = new MongoSessions(database, documents, Clock.systemUTC());
    private final ReactiveMongoSessionRepository spring =
            new ReactiveMongoSessionRepository(new ReactiveMongoTemplate(client, database.getName()));
    private final Session session = session();
    private final Document written = documents.write(session);
    private final String cookie = Base64.getUrlEncoder()
            .encodeToString(documents.content(session).getData());
    private final String springId;

    public SessionStoresBenchmark() {
        own.start(session).block(WAIT);
        MongoSession theirs = Objects.requireNonNull(spring.createSession().block(WAIT));
        theirs.setAttribute("subject", session.person().subject());
        theirs.setAttribute("access", session.tokens().access());
        theirs.setAttribute("refresh", session.tokens().refresh());
        spring.save(theirs).block(WAIT);
        springId = theirs.getId();
        System.out.printf("A session sealed into the cookie has %,d bytes.%n", cookie.length());
    }

    /** Read from the store for each request; the gateway itself remembers what it read for half a second. */
    @Benchmark
    public Session ownStore() {
        return Objects.requireNonNull(own.find(session.id()).block(WAIT));
    }

    /** Read, and written back with the time of the request, as its web session does it. */
    @Benchmark
    public MongoSession springSession() {
        return Objects.requireNonNull(spring.findById(springId)
                .flatMap(found -> {
                    found.setLastAccessedTime(Instant.now());
                    return spring.save(found).thenReturn(found);
                })
                .block(WAIT));
    }

    @Benchmark
    public Session sealedIntoTheCookie() {
        Document sent = new Document(written)
                .append(SessionDocuments.CONTENT, new Binary(Base64.getUrlDecoder().decode(cookie)));
        return documents.read(session.id(), sent).orElseThrow();
    }

    @TearDown
    public void disconnect() {
        client.close();
    }

    private static Session session() {
        Instant now = Instant.now();
        return SessionFixtures.of(
                "alicja",
                new Tokens(
                        token(ACCESS_TOKEN),
                        now.plus(Duration.ofHours(1)),
                        token(REFRESH_TOKEN),
                        now.plus(Duration.ofHours(1))),
                now);
    }

    /** As little compressible as a signed token. */
    private static String token(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes).substring(0, length);
    }
}
