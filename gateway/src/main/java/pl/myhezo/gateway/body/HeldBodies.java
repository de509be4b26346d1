package pl.myhezo.gateway.body;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.util.unit.DataSize;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;

/**
 * What the bodies of all requests under way may take of the memory together, and those from one network of it; beyond
 * that, the next one is refused.
 */
final class HeldBodies {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final long most;
    private final long mostOfNetwork;
    private final AtomicLong held = new AtomicLong();
    private final Map<String, Long> byNetwork = new ConcurrentHashMap<>();

    HeldBodies(DataSize most, DataSize mostOfNetwork) {
        this.most = most.toBytes();
        this.mostOfNetwork = mostOfNetwork.toBytes();
    }

    /** @param network that the request comes from */
    Share share(String network) {
        return new Share(network);
    }

    /**
     * What one request holds. Its parts arrive one after the other, but on another thread than that on which its time may
     * run out: a part that is late then finds the share given back, and is refused.
     */
    final class Share {

        private final String network;
        private long taken;
        private boolean over;

        private Share(String network) {
            this.network = network;
        }

        /** @throws Refusal if there is no room for so many more bytes, or the request is over */
        synchronized void take(int bytes) {
            if (over) {
                throw Refusal.because(ProblemKind.REQUEST_TIMEOUT);
            }
            taken += bytes;
            long all = held.addAndGet(bytes);
            if (byNetwork.merge(network, (long) bytes, Long::sum) > mostOfNetwork) {
                throw Refusal.tooMany(A_MOMENT);
            }
            if (all > most) {
                throw Refusal.unavailable(new IllegalStateException("Too many requests are under way"));
            }
        }

        synchronized void giveBack() {
            over = true;
            held.addAndGet(-taken);
            byNetwork.computeIfPresent(network, (same, bytes) -> bytes > taken ? bytes - taken : null);
            taken = 0;
        }
    }
}
