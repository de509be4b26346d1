package pl.myhezo.gateway.route;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.util.unit.DataSize;
import pl.myhezo.gateway.problem.Refusal;

/** What all bodies together that wait for their end may take of the memory; beyond that, the next one is refused. */
final class HeldBodies {

    private final long most;
    private final AtomicLong held = new AtomicLong();

    HeldBodies(DataSize most) {
        this.most = most.toBytes();
    }

    Share share() {
        return new Share();
    }

    /** What one request holds; its parts arrive one after the other. */
    final class Share {

        private long taken;

        /** @throws Refusal if there is no room for so many more bytes */
        void take(int bytes) {
            taken += bytes;
            if (held.addAndGet(bytes) > most) {
                throw Refusal.unavailable(new IllegalStateException("Too many unfinished requests"));
            }
        }

        void giveBack() {
            held.addAndGet(-taken);
            taken = 0;
        }
    }
}
