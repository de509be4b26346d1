package pl.myhezo.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.lease.LeasedWorker;

class RelayIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final RelaySystem system = new RelaySystem();

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void ofTwoRelaysOnePublishesEverythingOnceAndInOrder() {
        system.startRelay();
        system.startRelay();

        system.writeInParallel(4, 5, 20);

        await().atMost(LONG).until(() -> system.waiting() == 0);
        assertThat(system.published()).hasSize(400).doesNotHaveDuplicates();
        PublishedEvents.assertVersionsOnlyRise(system.published());
    }

    @Test
    void anotherRelayTakesOverFromOneThatEnds() {
        LeasedWorker first = system.startRelay();
        system.startRelay();

        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> system.writeInParallel(2, 5, 20));
        await().atMost(LONG).until(() -> !system.published().isEmpty());
        first.stop();

        writing.join();
        await().atMost(LONG).until(() -> system.waiting() == 0);
        assertThat(system.published().stream().distinct()).hasSize(200);
        PublishedEvents.assertVersionsOnlyRise(PublishedEvents.firstOccurrences(system.published()));
    }

    @Test
    void anEventThatKafkaWouldRefuseDoesNotGetIn() {
        OutgoingEvent giant = OutgoingEvent.v1(system.topic, "a", "Changed", 1, "x".repeat(OutgoingEvent.MOST_BYTES));

        assertThatThrownBy(() -> system.transactions.run(() -> system.outbox.append(giant)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> system.outbox.append(OutgoingEvent.v1(system.topic, "a", "Changed", 1, "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
        assertThat(system.waiting()).isZero();
    }
}
