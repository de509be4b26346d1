package pl.myhezo.platform.kafka;

import java.time.Duration;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Creates the topics that a service declares, before its listeners start where the broker answers, else in the
 * background until it works: a broker that is down at the start neither keeps the service from starting nor leaves
 * topics missing. As health it is unknown while no broker answers, and down when the broker refused.
 */
final class TopicCreation implements SmartLifecycle, HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    // Before the listeners (Integer.MAX_VALUE - 100), the web server and the relay.
    private static final int PHASE = DEFAULT_PHASE - 8192;

    private final KafkaAdmin admin;
    private volatile boolean running;
    private volatile Health health = Health.unknown().build();
    private @Nullable Thread retries;

    TopicCreation(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Override
    public synchronized void start() {
        running = true;
        if (!create()) {
            retries = Thread.ofVirtual().name("topic-creation").start(this::createUntilItWorks);
        }
    }

    private boolean create() {
        try {
            if (admin.initialize()) {
                health = Health.up().build();
                return true;
            }
            health = Health.unknown().withDetail("reason", "No broker answers").build();
        } catch (RuntimeException e) {
            ApiException refusal = refusal(e);
            health = refusal == null
                    ? Health.unknown().withDetail("reason", "No broker answers").build()
                    : Health.down().withDetail("reason", refusal.toString()).build();
            log.warn("The topics are not created yet: {}", refusal == null ? "no broker answers" : refusal.toString());
        }
        return false;
    }

    private static @Nullable ApiException refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException refusal && !(cause instanceof RetriableException)) {
                return refusal;
            }
        }
        return null;
    }

    private void createUntilItWorks() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (running && !create());
            log.info("The topics are created");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (retries != null) {
            retries.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
