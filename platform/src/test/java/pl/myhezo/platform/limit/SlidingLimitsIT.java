package pl.myhezo.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.platform.problem.Problem;

@Tag("T-11")
class SlidingLimitsIT {

    private static final Allowance THREE_A_DAY = new Allowance(3, Duration.ofDays(1));

    private final String name = "limits-" + UUID.randomUUID();
    private final MongoClient oneClient =
            MongoClients.create(LocalMongo.shared().uri());
    private final MongoClient otherClient =
            MongoClients.create(LocalMongo.shared().uri());
    private final MongoDatabase database = oneClient.getDatabase(name);
    private final SlidingLimits one = new SlidingLimits(database);
    private final SlidingLimits other = new SlidingLimits(otherClient.getDatabase(name));

    @AfterEach
    void close() {
        database.drop();
        oneClient.close();
        otherClient.close();
    }

    @Test
    void twoReplicasLetThroughWhatOneWould() {
        AtomicInteger through = new AtomicInteger();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                String attempt = "at-once-" + i;
                SlidingLimits replica = i % 2 == 0 ? one : other;
                callers.execute(() -> {
                    if (tries(replica, attempt, "jan@example.pl")) {
                        through.incrementAndGet();
                    }
                });
            }
        }

        assertThat(through).hasValue(3);
    }

    @Test
    void whatOneGivesBackTheOtherMayUse() {
        for (int i = 0; i < 3; i++) {
            assertThat(tries(one, "try-" + i, "jan@example.pl")).isTrue();
        }
        assertThat(tries(other, "next", "jan@example.pl")).isFalse();

        one.giveBack("try-0", List.of("MAILS"));

        assertThat(tries(other, "next", "jan@example.pl")).isTrue();
    }

    @Test
    void whatSomebodyTypedIsNoExpressionAndIsNotStored() {
        for (int i = 0; i < 5; i++) {
            assertThat(tries(one, "$attempts", "$$ROOT")).isTrue(); // the same attempt
        }
        assertThat(tries(one, "another", "jan@example.pl")).isTrue();

        assertThat(database.getCollection("limits").find())
                .hasSize(2)
                .noneMatch(row -> row.toJson().contains("jan@") || row.toJson().contains("ROOT"));
    }

    private static boolean tries(SlidingLimits limits, String attempt, String of) {
        try {
            limits.reserve(attempt, List.of(new Quota("MAILS", THREE_A_DAY, of)));
            return true;
        } catch (Problem refused) {
            return false;
        }
    }
}
