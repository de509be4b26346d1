package pl.myhezo.ticketservice.printing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * As many documents are made at once as there are presses. Each has a thread of the system: to set a long document is work
 * without a pause, and requests, which run on virtual threads, would wait for its end.
 */
final class Presses implements AutoCloseable {

    private final Semaphore free;
    private final Duration patience;
    private final ExecutorService threads;

    Presses(int number, Duration patience) {
        this.free = new Semaphore(number, true);
        this.patience = patience;
        this.threads = Executors.newFixedThreadPool(
                number, Thread.ofPlatform().name("press-", 1).daemon().factory());
    }

    /**
     * Prints.
     *
     * @param reading fetches what is printed, on the caller's thread, once a press is his
     * @throws NoPressFree if none was in time; then nothing was read
     */
    <R, T> T print(Supplier<R> reading, Function<R, T> setting) {
        if (!hasOne()) {
            throw new NoPressFree();
        }
        try {
            R read = reading.get();
            return CompletableFuture.supplyAsync(() -> setting.apply(read), threads)
                    .join();
        } finally {
            free.release();
        }
    }

    private boolean hasOne() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
