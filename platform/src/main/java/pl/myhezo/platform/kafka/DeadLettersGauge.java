package pl.myhezo.platform.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Counts every minute how many dead letters wait for an operator, as {@code deadletters.waiting}; 1000 stands for that
 * many or more.
 */
final class DeadLettersGauge implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeadLettersGauge.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 1000;

    private final DeadLetters deadLetters;
    private final MeterRegistry registry;
    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
    private @Nullable Thread counting;

    DeadLettersGauge(DeadLetters deadLetters, MeterRegistry registry) {
        this.deadLetters = deadLetters;
        this.registry = registry;
    }

    @Override
    public synchronized void start() {
        deadLetters
                .topics()
                .forEach(topic -> Gauge.builder("deadletters.waiting", waiting, counts -> counts.getOrDefault(topic, 0))
                        .description("Events that could not be handled and were not replayed")
                        .tag("topic", topic)
                        .register(registry));
        counting = Thread.ofVirtual().name("dead-letters-gauge").start(this::countEveryMinute);
    }

    private void countEveryMinute() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                deadLetters.topics().forEach(this::count);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void count(String topic) {
        try {
            waiting.put(topic, deadLetters.waiting(topic, MOST));
        } catch (Outage e) {
            log.info("The dead letters of {} were not counted: {}", topic, e.toString());
        }
    }

    @Override
    public synchronized void stop() {
        if (counting != null) {
            counting.interrupt();
            counting = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return counting != null;
    }
}
