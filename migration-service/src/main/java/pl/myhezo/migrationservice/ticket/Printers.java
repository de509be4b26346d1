package pl.myhezo.migrationservice.ticket;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes documents, which needs a processor each: real threads, and no more than there are processors. */
final class Printers implements AutoCloseable {

    private final ExecutorService threads;

    Printers(int count) {
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("printer-", 1).factory());
    }

    <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    /** What runs ends by itself, and what it keeps is found again or forgotten. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
