package pl.myhezo.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import pl.myhezo.gateway.limit.LimitSettings.Rate;
import pl.myhezo.gateway.problem.Refusal;

/** One token bucket a key. A key that has its full allowance again is forgotten. */
final class Allowances {

    private static final int MAXIMUM = 50_000;

    private final Cache<String, Bucket> buckets;
    private final Rate rate;
    private final boolean backAtOnce;

    Allowances(Rate rate) {
        this(rate, false);
    }

    private Allowances(Rate rate, boolean backAtOnce) {
        this.rate = rate;
        this.backAtOnce = backAtOnce;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAXIMUM)
                .expireAfterAccess(rate.per())
                .build();
    }

    /** Where nothing comes back before the time is over, as in "three a day". */
    static Allowances backAtOnce(Rate rate) {
        return new Allowances(rate, true);
    }

    /** Takes one, or ends the request. */
    static void demand(Allowances allowances, String key) {
        allowances.take(key).ifPresent(wait -> {
            throw Refusal.tooMany(wait);
        });
    }

    /** Takes one; if there is none left, says how long to wait. */
    Optional<Duration> take(String key) {
        Bucket bucket = bucket(key);
        if (bucket.tryConsume(1)) {
            return Optional.empty();
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    void giveBack(String key, int tokens) {
        bucket(key).addTokens(tokens);
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                any -> Bucket.builder()
                        .addLimit(limit -> backAtOnce
                                ? limit.capacity(rate.burst()).refillIntervally(rate.burst(), rate.per())
                                : limit.capacity(rate.burst()).refillGreedy(rate.burst(), rate.per()))
                        .build());
    }
}
