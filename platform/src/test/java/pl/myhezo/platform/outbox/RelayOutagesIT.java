package pl.myhezo.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.outbox.RelaySystem.Published;

/** A relay whose broker or whose watch is not there. */
class RelayOutagesIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final RelaySystem system = new RelaySystem();

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    @Tag("F-16")
    void theBacklogOfABrokerThatWasDownDrainsInOrder() {
        system.startRelay();
        system.append("a", 1);
        await().atMost(LONG).until(() -> system.waiting() == 0);

        LocalKafka.shared().kill();
        system.writeInParallel(4, 5, 20);
        assertThat(system.waiting()).isGreaterThanOrEqualTo(400);
        LocalKafka.shared().start();

        await().atMost(LONG).until(() -> system.waiting() == 0);
        assertThat(system.published().stream().distinct()).hasSize(401);
        PublishedEvents.assertVersionsOnlyRise(PublishedEvents.firstOccurrences(system.published()));
    }

    @Test
    @Tag("F-17")
    void aBrokerThatIsHeldUpLongerThanADeliveryMayTakeMixesNoTopics() {
        String other = system.topic + "-other";
        RelaySystem.createTopic(other);
        LeasedWorker relay = new LeasedWorker(
                "impatient",
                system.lease(Duration.ofSeconds(2)),
                system.database.getCollection(Outbox.COLLECTION),
                system.relay(system.producers(RelayOutagesIT::impatient)));
        relay.start();
        CompletableFuture<Void> writing =
                CompletableFuture.runAsync(() -> LongStream.rangeClosed(1, 300).forEach(i -> appendToBoth(other, i)));
        await().atMost(LONG).until(() -> !system.published().isEmpty());

        LocalKafka.shared().pause();
        CompletableFuture.runAsync(
                        () -> LocalKafka.shared().resume(), CompletableFuture.delayedExecutor(4, TimeUnit.SECONDS))
                .join();

        writing.join();
        await().atMost(LONG).until(() -> system.waiting() == 0);
        relay.stop();
        assertThat(system.published()).extracting(Published::key).containsOnly("here");
        assertThat(system.published(other)).extracting(Published::key).containsOnly("there");
        assertThat(system.published().stream().distinct()).hasSize(300);
        assertThat(system.published(other).stream().distinct()).hasSize(300);
    }

    @Test
    @Tag("F-25")
    void rowsThatTheWatchMissesAreFoundByTheScan() {
        system.startRelay();
        system.append("a", 1);
        await().atMost(LONG).until(() -> system.waiting() == 0);

        system.database.getCollection(Outbox.COLLECTION).drop(); // this ends the change stream
        system.append("a", 2);

        await().atMost(LONG).until(() -> system.published().contains(new Published("a", 2)));
    }

    private void appendToBoth(String other, long version) {
        system.transactions.run(() -> {
            system.outbox.append(OutgoingEvent.v1(system.topic, "here", "Changed", version, version));
            system.outbox.append(OutgoingEvent.v1(other, "there", "Changed", version, version));
        });
    }

    private static Map<String, Object> impatient(Map<String, Object> settings) {
        Map<String, Object> impatient = new HashMap<>(settings);
        impatient.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2_000);
        impatient.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_000);
        impatient.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        return impatient;
    }
}
