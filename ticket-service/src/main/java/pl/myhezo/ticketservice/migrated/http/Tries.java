package pl.myhezo.ticketservice.migrated.http;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.myhezo.ticketservice.migrated.Handover.Broken;

/**
 * Counts how often a file that was there did not come. A service that is down is waited for without end; a file that alone
 * is broken would be, too, and all tickets behind it with it.
 */
final class Tries {

    private static final int REMEMBERED = 1_000;

    private final int most;
    private final Map<String, Integer> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    Tries(int most) {
        this.most = most;
    }

    /** @throws Broken if that was the last try; the next one begins to count anew */
    synchronized void failed(String path) {
        if (failures.merge(path, 1, Integer::sum) >= most) {
            failures.remove(path);
            throw new Broken();
        }
    }

    synchronized void succeeded(String path) {
        failures.remove(path);
    }
}
