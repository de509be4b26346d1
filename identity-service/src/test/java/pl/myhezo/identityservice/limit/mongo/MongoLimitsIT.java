package pl.myhezo.identityservice.limit.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.LimitSettings;
import pl.myhezo.identityservice.limit.LimitSettings.Allowance;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.process.Ports;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

@Tag("T-11")
class MongoLimitsIT {

    private static final Allowance FIVE_AN_HOUR = new Allowance(5, Duration.ofHours(1));
    private static final LimitSettings SETTINGS = new LimitSettings(
            FIVE_AN_HOUR,
            FIVE_AN_HOUR,
            FIVE_AN_HOUR,
            FIVE_AN_HOUR,
            FIVE_AN_HOUR,
            FIVE_AN_HOUR,
            FIVE_AN_HOUR,
            FIVE_AN_HOUR,
            FIVE_AN_HOUR,
            FIVE_AN_HOUR);
    private static final List<Quota> ALFA = List.of(new Quota(Limit.REFUSALS_OF_COMPANY, "1234563218"));

    private final MongoClient client = MongoClients.create(LocalMongo.shared().uri());
    private final MongoDatabase database = client.getDatabase("limits-" + UUID.randomUUID());

    /** Ahead of the server's own clock, so that it deletes nothing meanwhile. */
    private Instant now = Instant.parse("2126-01-01T00:00:00Z");

    private final MongoLimits limits = new MongoLimits(database, SETTINGS, () -> Date.from(now));

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void whoTriesOneSerialAfterTheOtherGetsFiveAnHour() {
        int evaluated = 0;
        for (int serial = 0; serial < 2_000; serial++) {
            if (tries("serial-" + serial)) {
                limits.keep("serial-" + serial);
                evaluated++;
            }
            now = now.plusSeconds(9);
        }

        assertThat(evaluated).isEqualTo(5 * 5);
    }

    @Test
    void theAnswerSaysWhenItIsWorthTryingAgain() {
        for (int i = 0; i < 5; i++) {
            limits.reserve("try-" + i, ALFA);
            limits.keep("try-" + i);
            now = now.plus(Duration.ofMinutes(1));
        }

        assertThatThrownBy(() -> limits.reserve("one-more", ALFA)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY);
            assertThat(problem.retryAfter()).isEqualTo(Duration.ofMinutes(55));
        });
        now = now.plus(Duration.ofMinutes(55)).plusMillis(1);
        assertThat(tries("one-more")).isTrue();
    }

    @Test
    void whatSucceedsDoesNotCount() {
        for (int i = 0; i < 20; i++) {
            limits.reserve("good-" + i, ALFA);
            limits.giveBack("good-" + i, Set.of(Limit.REFUSALS_OF_COMPANY));
        }

        assertThat(tries("next")).isTrue();
    }

    @Test
    void ofFiftyAtOnceFiveGetThrough() throws InterruptedException {
        AtomicInteger through = new AtomicInteger();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                String attempt = "at-once-" + i;
                callers.execute(() -> {
                    if (tries(attempt)) {
                        through.incrementAndGet();
                    }
                });
            }
        }

        assertThat(through).hasValue(5);
    }

    @Test
    void whatIsRefusedByOneLimitCountsForNone() {
        List<Quota> both = List.of(new Quota(Limit.REFUSALS_OF_PEER, "a"), ALFA.getFirst());
        for (int i = 0; i < 5; i++) {
            limits.reserve("full-" + i, ALFA);
        }
        for (int i = 0; i < 10; i++) {
            String attempt = "both-" + i;
            assertThatThrownBy(() -> limits.reserve(attempt, both)).isInstanceOf(Problem.class);
        }

        limits.reserve("peer", List.of(new Quota(Limit.REFUSALS_OF_PEER, "a")));
    }

    @Test
    void withoutItsStoreNothingIsLetThrough(@TempDir Path scratch) {
        LocalMongo store = LocalMongo.at(Ports.free(), scratch.resolve("data"), scratch.resolve("log"));
        store.start();
        try (MongoClient own = MongoClients.create(store.uri() + "&serverSelectionTimeoutMS=500")) {
            MongoLimits its = new MongoLimits(own.getDatabase("limits"), SETTINGS, () -> Date.from(now));
            its.reserve("before", ALFA);

            store.kill();

            assertThatThrownBy(() -> its.reserve("after", ALFA))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
        } finally {
            store.stop();
        }
    }

    private boolean tries(String attempt) {
        try {
            limits.reserve(attempt, ALFA);
            return true;
        } catch (Problem refused) {
            assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY);
            return false;
        }
    }
}
