package pl.myhezo.migrationservice.migration;

import java.time.Duration;

/** Renews a claim now and then, however often it is called. */
final class Heartbeat implements Runnable {

    private final Runnable renewal;
    private final long interval;
    private long last = System.nanoTime();

    Heartbeat(Runnable renewal, Duration lease) {
        this.renewal = renewal;
        this.interval = lease.toNanos() / 4;
    }

    @Override
    public void run() {
        if (System.nanoTime() - last > interval) {
            renewal.run();
            last = System.nanoTime();
        }
    }
}
