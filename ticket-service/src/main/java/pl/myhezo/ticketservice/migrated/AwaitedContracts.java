package pl.myhezo.ticketservice.migrated;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import pl.myhezo.platform.value.ContractNumber;

/**
 * Contracts that tickets wait for: they came over before, and we are told of them on another topic, in a moment, if not
 * already. A ticket whose contract never comes would hold up all tickets behind it, so nobody waits for ever.
 */
final class AwaitedContracts {

    private static final int REMEMBERED = 1_000;

    private final Predicate<ContractNumber> isHere;
    private final Duration patience;
    private final Clock clock;
    private final Map<ContractNumber, Wait> waits = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ContractNumber, Wait> eldest) {
            return size() > REMEMBERED;
        }
    };

    AwaitedContracts(Predicate<ContractNumber> isHere, Duration patience, Clock clock) {
        this.isHere = isHere;
        this.patience = patience;
        this.clock = clock;
    }

    /** @param lastAsked who asks again only after so long is of another migration, and waits anew */
    private record Wait(Instant since, Instant lastAsked) {}

    /**
     * Whether the contract is here; if it is not, it has been waited for long enough.
     *
     * @throws MustWait while it may still come
     */
    boolean haveCome(ContractNumber number) {
        boolean here = isHere.test(number);
        if (!here && isToWait(number)) {
            throw new MustWait(
                    "The contract of a ticket is not known yet", new NoSuchElementException(number.toString()));
        }
        return here;
    }

    private synchronized boolean isToWait(ContractNumber number) {
        Instant now = clock.instant();
        Wait before = waits.get(number);
        Instant since = before != null && !before.lastAsked().plus(patience).isBefore(now) ? before.since() : now;
        waits.put(number, new Wait(since, now));
        return now.isBefore(since.plus(patience));
    }
}
