package pl.myhezo.gateway.problem;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of those who are asked to wait, a few times in a while: a flood of requests must not flood the log as well. */
final class TooManyLog {

    private static final Logger log = LoggerFactory.getLogger(TooManyLog.class);
    private static final int LINES = 10;
    private static final Duration IN = Duration.ofSeconds(10);

    private final Bucket lines = Bucket.builder()
            .addLimit(limit -> limit.capacity(LINES).refillGreedy(LINES, IN))
            .build();
    private final AtomicLong untold = new AtomicLong();

    void tell(Problem problem, @Nullable Duration retryAfter) {
        if (!lines.tryConsume(1)) {
            untold.incrementAndGet();
            return;
        }
        log.info(
                "{} was asked for too often, trace {}: to wait {}; not told of before: {}",
                problem.instance(),
                problem.traceId(),
                retryAfter,
                untold.getAndSet(0));
    }
}
