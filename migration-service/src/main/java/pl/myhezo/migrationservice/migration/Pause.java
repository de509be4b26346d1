package pl.myhezo.migrationservice.migration;

import java.time.Duration;

/** A wait that ends early when the service stops. */
@FunctionalInterface
interface Pause {

    /** @throws Stopping if the service stops */
    void of(Duration time);

    /** The service stops; work goes on elsewhere, or after the next start. */
    final class Stopping extends RuntimeException {
        Stopping() {
            super("The service stops");
        }
    }
}
