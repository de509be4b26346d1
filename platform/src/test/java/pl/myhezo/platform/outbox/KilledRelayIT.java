package pl.myhezo.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.myhezo.localstack.process.GuardedProcess;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.outbox.RelaySystem.Published;

/** A replica that really dies or really stands still, and another one that takes over. */
class KilledRelayIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final RelaySystem system = new RelaySystem();

    @AfterEach
    void close() {
        system.close();
    }

    /** Where a replica dies, and at which of its passings; that number is another one in each run. */
    static Stream<Arguments> deaths() {
        Random random = new Random();
        return Stream.of(
                        HaltPoint.IN_TRANSACTION,
                        HaltPoint.AFTER_COMMIT,
                        HaltPoint.BEFORE_SEND,
                        HaltPoint.AFTER_SEND,
                        HaltPoint.AFTER_MARK)
                .map(point -> Arguments.of(point, 2 + random.nextInt(10)));
    }

    @ParameterizedTest(name = "{0}, passing {1}")
    @MethodSource("deaths")
    @Tag("F-01")
    void ofAReplicaThatDiesStateAndEventAreThereBothOrNeither(HaltPoint point, int passing) {
        GuardedProcess replica = RelayProcess.start(system, "-Dmyhezo.halt-at=" + point + ":" + passing);
        assertThat(replica.hasEndedWithin(LONG)).isTrue();
        assertThat(replica.exitValue()).isEqualTo(137);

        system.startRelay();
        List.of("a", "b", "c").forEach(this::changeOnceTheDeadHoldNothing);

        await().atMost(LONG).until(() -> system.waiting() == 0);
        assertEachStateWasToldOfInOrder();
    }

    private void changeOnceTheDeadHoldNothing(String key) {
        await().atMost(LONG).ignoreExceptionsInstanceOf(MongoException.class).until(() -> {
            system.change(key);
            return true;
        });
    }

    @Test
    @Tag("F-02")
    void aReplicaThatStoodStillAndWakesUpPublishesNothingOldBehindSomethingNew() {
        GuardedProcess replica = RelayProcess.start(system);
        await().atMost(LONG).until(() -> system.published().size() > 20);
        replica.pause();
        system.startRelay();
        await().atMost(LONG).until(() -> system.waiting() == 0);
        long asleep = system.version("a");
        for (int i = 0; i < 20; i++) {
            // Others than it writes: it may sleep in a transaction, which MongoDB keeps open for a minute.
            List.of("x", "y").forEach(system::change);
        }
        await().atMost(LONG).until(() -> system.waiting() == 0);

        replica.resume();
        await().atMost(LONG).until(() -> system.version("a") > asleep + 40);
        replica.kill();

        await().atMost(LONG).until(() -> system.waiting() == 0);
        assertEachStateWasToldOfInOrder();
    }

    /** Repetitions may be, but each change is told, and for the first time behind all earlier ones. */
    private void assertEachStateWasToldOfInOrder() {
        Map<String, Long> told = new HashMap<>();
        system.published().stream().distinct().forEach(event -> {
            assertThat(event.version()).as("%s", event).isEqualTo(told.getOrDefault(event.key(), 0L) + 1);
            told.put(event.key(), event.version());
        });
        assertThat(told).isNotEmpty().isEqualTo(system.states());
        assertTheLastWordOnEachStateIsTheLatest(told);
    }

    /** In a compacted topic this is what stays. */
    private void assertTheLastWordOnEachStateIsTheLatest(Map<String, Long> told) {
        Map<String, Long> last = new HashMap<>();
        for (Published event : system.published()) {
            last.put(event.key(), event.version());
        }
        assertThat(last).isEqualTo(told);
    }
}
