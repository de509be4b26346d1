package pl.myhezo.endtoend.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls at fixed moments, whether or not the earlier ones are answered; the time of a call counts from its moment. So a
 * system that stalls is not asked less often, and its stall is in the figures.
 */
final class OpenLoop {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    private OpenLoop() {}

    /** The times of all calls after a warm-up. */
    static Latencies run(int perSecond, Runnable call) throws InterruptedException, ExecutionException {
        int unmeasured = (int) WARM_UP.toSeconds() * perSecond;
        int calls = unmeasured + (int) MEASURED.toSeconds() * perSecond;
        List<Future<Long>> times = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                long moment = start + i * 1_000_000_000L / perSecond;
                while (System.nanoTime() < moment) {
                    LockSupport.parkNanos(moment - System.nanoTime());
                }
                times.add(executor.submit(() -> {
                    call.run();
                    return System.nanoTime() - moment;
                }));
            }
        }
        List<Long> measured = new ArrayList<>();
        for (Future<Long> time : times.subList(unmeasured, calls)) {
            measured.add(time.get());
        }
        return Latencies.ofNanos(measured);
    }
}
