package pl.myhezo.identityservice.user.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import pl.myhezo.identityservice.user.Turns;
import pl.myhezo.identityservice.user.UsersUnavailable;
import pl.myhezo.platform.lease.Lease;

/**
 * A turn is a lease. Keycloak knows no fencing, so somebody who is held up for longer than the lease may still write over
 * another; the lease is therefore longer than the slowest calls, and whoever dies within his turn delays the next that long.
 */
final class LeasedTurns implements Turns {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final MongoDatabase database;

    LeasedTurns(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public <T> T take(String subject, Supplier<T> work) {
        Lease lease = new Lease(database, "user:" + subject, LEASE);
        await(lease, subject);
        try {
            return work.get();
        } finally {
            lease.release();
        }
    }

    private static void await(Lease lease, String subject) {
        long patientUntil = System.nanoTime() + PATIENCE.toNanos();
        while (!lease.acquire()) {
            if (System.nanoTime() >= patientUntil) {
                throw new UsersUnavailable("Others write the user %s for too long".formatted(subject));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsersUnavailable("Interrupted while others write the user", e);
        }
    }
}
