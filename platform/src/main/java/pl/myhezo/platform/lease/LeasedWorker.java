package pl.myhezo.platform.lease;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Performs work while this replica holds the lease: every second, and at once when a row was inserted that it is told to
 * watch for. A failure is logged and the work tried again, for ever.
 */
public final class LeasedWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LeasedWorker.class);
    private static final Duration SCAN = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE_BETWEEN_LOOKS = Duration.ofMillis(20);
    // Ends after the web server and the listeners, so that what they still commit is seen.
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final String name;
    private final Lease lease;
    private final @Nullable MongoCollection<Document> rows;
    private final Work work;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread worker;
    private @Nullable Thread watch;

    /**
     * @param name of its threads
     * @param rows whose insertion means that there is work
     */
    public LeasedWorker(String name, Lease lease, MongoCollection<Document> rows, Work work) {
        this(name, lease, work, rows);
    }

    private LeasedWorker(String name, Lease lease, Work work, @Nullable MongoCollection<Document> rows) {
        this.name = name;
        this.lease = lease;
        this.rows = rows;
        this.work = work;
    }

    /** For work that need not be done at once. */
    public static LeasedWorker everySecond(String name, Lease lease, Work work) {
        return new LeasedWorker(name, lease, work, null);
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        worker = Thread.ofVirtual().name(name).start(this::loop);
        if (rows != null) {
            watch = Thread.ofVirtual().name(name + "-watch").start(new InsertWatch(rows, this::wake, () -> running));
        }
    }

    /** There is something to do. */
    public void wake() {
        wakeUp.release();
    }

    private void loop() {
        while (running) {
            try {
                if (lease.keep()) {
                    work.perform(lease);
                } else {
                    work.letGo();
                }
                await(SCAN);
            } catch (RuntimeException | Error e) { // whatever it was, nobody else would start this thread again
                log.warn("{} stopped and will be tried again", name, e);
                letGo();
                await(PAUSE_AFTER_FAILURE);
            }
        }
        end();
    }

    private void letGo() {
        try {
            work.letGo();
        } catch (RuntimeException | Error e) {
            log.warn("{} could not let go of what it held", name, e);
        }
    }

    private void end() {
        letGo();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!work.isFinished() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE_BETWEEN_LOOKS.toNanos());
        }
        if (!work.isFinished()) {
            return; // the lease ends by itself, and another replica begins then
        }
        try {
            lease.release();
        } catch (RuntimeException e) {
            log.info("The lease of {} was not given back and ends by itself: {}", name, e.toString());
        }
    }

    private void await(Duration atMost) {
        try {
            if (wakeUp.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUp.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        wake();
        join(worker);
        if (watch != null) {
            watch.interrupt();
        }
    }

    private static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join(PATIENCE.plusSeconds(2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
