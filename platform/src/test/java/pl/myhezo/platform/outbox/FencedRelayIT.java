package pl.myhezo.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.outbox.RelaySystem.Published;

/** A relay that was held up and wakes up after another one took over. */
@Tag("F-02")
class FencedRelayIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    private static final Duration SHORT_LEASE = Duration.ofMillis(300);

    private final RelaySystem system = new RelaySystem();

    @AfterEach
    void close() {
        system.close();
    }

    @Test
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
}
