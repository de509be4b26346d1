package pl.myhezo.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import pl.myhezo.gateway.limit.LimitSettings.Rate;

/** One token bucket a key. A key that has its full allowance again is forgotten. */
final class Allowances {

    private static final int MAXIMUM = 50_000;

    private final Cache<String, Bucket> buckets;
    private final Rate rate;

    Allowances(Rate rate) {
        this.rate = rate;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAXIMUM)
                .expireAfterAccess(rate.per())
                .build();
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
                        .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.burst(), rate.per()))
                        .build());
    }
}
