package pl.myhezo.ticketservice.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressesTests {

    private final Presses presses = new Presses(1, Duration.ZERO);

    @AfterEach
    void close() {
        presses.close();
    }

    @Test
    void readOnTheCallersThreadAndSetOnOneOfTheSystem() {
        Thread caller = Thread.currentThread();
        Boolean apart = presses.<Boolean, Boolean>print(
                () -> Thread.currentThread() == caller,
                onCallers -> onCallers && !Thread.currentThread().isVirtual() && Thread.currentThread() != caller);

        assertThat(apart).isTrue();
    }

    @Test
    void refuseBeforeAnythingIsReadWhileAllAreBusyAndWorkAgainAfterwards() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> presses.print(
                () -> {
                    begun.countDown();
                    wait(end);
                    return "a";
                },
                read -> read));
        begun.await();
        AtomicBoolean read = new AtomicBoolean();

        assertThatExceptionOfType(NoPressFree.class)
                .isThrownBy(() -> presses.print(() -> read.getAndSet(true), done -> done));
        end.countDown();

        assertThat(first.join()).isEqualTo("a");
        assertThat(read).isFalse();
        assertThat(presses.<String, String>print(() -> "b", done -> done)).isEqualTo("b");
    }

    @Test
    void areFreeAgainAfterAFailure() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> presses.print(
                        () -> {
                            throw new IllegalStateException("no such ticket");
                        },
                        read -> read));

        assertThat(presses.<String, String>print(() -> "b", done -> done)).isEqualTo("b");
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
