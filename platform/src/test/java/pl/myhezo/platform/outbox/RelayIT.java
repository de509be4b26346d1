package pl.myhezo.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.outbox.RelaySystem.Published;

class RelayIT {

    private static final Duration LONG = Duration.ofSeconds(40);
    private static final Duration SHORT_LEASE = Duration.ofMillis(300);

    private final RelaySystem system = new RelaySystem();

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void ofTwoRelaysOnePublishesEverythingOnceAndInOrder() {
        system.startRelay();
        system.startRelay();

        writeInParallel(4, 5, 20);

        await().atMost(LONG).until(() -> system.waiting() == 0);
        assertThat(system.published()).hasSize(400).doesNotHaveDuplicates();
        assertVersionsOnlyRise(system.published());
    }

    @Test
    void anotherRelayTakesOverFromOneThatEnds() {
        LeasedWorker first = system.startRelay();
        system.startRelay();

        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writeInParallel(2, 5, 20));
        await().atMost(LONG).until(() -> !system.published().isEmpty());
        first.stop();

        writing.join();
        await().atMost(LONG).until(() -> system.waiting() == 0);
        assertThat(system.published().stream().distinct()).hasSize(200);
        assertVersionsOnlyRise(firstOccurrences(system.published()));
    }

    @Test
    @Tag("F-02")
    void aRelayThatWakesUpBeforeItsCommitIsFencedByTheBroker() {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        OutboxRelay zombie = system.relay(
                () -> holdingUp("commitTransaction", system.producers().get(), asleep, woken));
        system.append("a", 1);
        CompletableFuture<Void> old = perform(zombie);
        awaitLatch(asleep);

        takeOverAfterTheLeaseEnded(system.relay(system.producers()));
        system.append("a", 2);
        takeOverAfterTheLeaseEnded(system.relay(system.producers()));
        woken.countDown();

        assertThatThrownBy(old::join).hasCauseInstanceOf(KafkaException.class);
        assertThat(system.published())
                .extracting(Published::version)
                .containsExactly(1L, 2L)
                .last()
                .isEqualTo(2L);
        zombie.letGo();
    }

    @Test
    @Tag("F-02")
    void aRelayThatWakesUpBeforeItHasAnEpochPublishesNothingOld() {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        OutboxRelay zombie = system.relay(
                () -> holdingUp("initTransactions", system.producers().get(), asleep, woken));
        system.append("a", 1);
        CompletableFuture<Void> late = perform(zombie);
        awaitLatch(asleep);
        system.append("a", 2);
        takeOverAfterTheLeaseEnded(system.relay(system.producers()));
        woken.countDown();

        late.join();
        assertThat(system.published()).extracting(Published::version).containsExactly(1L, 2L);
        zombie.letGo();
    }

    @Test
    @Tag("F-16")
    void theBacklogOfABrokerThatWasDownDrainsInOrder() {
        system.startRelay();
        system.append("a", 1);
        await().atMost(LONG).until(() -> system.waiting() == 0);

        LocalKafka.shared().kill();
        writeInParallel(4, 5, 20);
        assertThat(system.waiting()).isGreaterThanOrEqualTo(400);
        LocalKafka.shared().start();

        await().atMost(LONG).until(() -> system.waiting() == 0);
        assertThat(system.published().stream().distinct()).hasSize(401);
        assertVersionsOnlyRise(firstOccurrences(system.published()));
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
                system.relay(system.producers(RelayIT::impatient)));
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

    @Test
    void anEventThatKafkaWouldRefuseDoesNotGetIn() {
        OutgoingEvent giant = OutgoingEvent.v1(system.topic, "a", "Changed", 1, "x".repeat(3_100_000));

        assertThatThrownBy(() -> system.transactions.run(() -> system.outbox.append(giant)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> system.outbox.append(OutgoingEvent.v1(system.topic, "a", "Changed", 1, "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
        assertThat(system.waiting()).isZero();
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

    private void writeInParallel(int writers, int keys, int versions) {
        CompletableFuture.allOf(IntStream.range(0, writers)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> LongStream.rangeClosed(1, versions)
                                .forEach(version -> IntStream.range(0, keys)
                                        .forEach(key -> system.append(writer + "-" + key, version)))))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private CompletableFuture<Void> perform(OutboxRelay relay) {
        Lease lease = system.lease(SHORT_LEASE);
        assertThat(lease.acquire()).isTrue();
        return CompletableFuture.runAsync(() -> relay.perform(lease));
    }

    private void takeOverAfterTheLeaseEnded(OutboxRelay relay) {
        Lease lease = system.lease(SHORT_LEASE);
        await().until(lease::acquire);
        relay.perform(lease);
        relay.letGo();
        lease.release();
    }

    /** Stops before a method of the producer, as a process does that is held up just there. */
    @SuppressWarnings("unchecked")
    private static Producer<String, byte[]> holdingUp(
            String method, Producer<String, byte[]> producer, CountDownLatch asleep, CountDownLatch woken) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        asleep.countDown();
                        awaitLatch(woken);
                    }
                    try {
                        return called.invoke(producer, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Published> firstOccurrences(List<Published> published) {
        return published.stream().distinct().toList();
    }

    private static void assertVersionsOnlyRise(List<Published> published) {
        Map<String, Long> latest = new HashMap<>();
        assertThat(published).allSatisfy(event -> {
            Long before = latest.put(event.key(), event.version());
            assertThat(event.version()).as(event.key()).isGreaterThan(before == null ? 0 : before);
        });
    }
}
