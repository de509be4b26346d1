package pl.myhezo.platform.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import pl.myhezo.platform.event.MalformedEvent;
import pl.myhezo.platform.mongo.MongoOutage;
import pl.myhezo.platform.value.InvalidValue;

/**
 * What happens to an event that a consumer could not handle: a few tries with growing pauses, then the dead letters.
 * While something that is needed is down it waits at its place instead. If the dead letters cannot be written either,
 * the partition stands still: nothing is skipped.
 *
 * <p>The tries take well under a second, because the events behind it wait; what needs longer is an {@link Outage}.
 */
final class FailedEvents {

    private static final Logger log = LoggerFactory.getLogger(FailedEvents.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int TRIES_AGAIN = 3;

    private FailedEvents() {}

    static CommonErrorHandler handler(KafkaTemplate<String, byte[]> kafka, MeterRegistry registry) {
        DeadLetterPublishingRecoverer deadLetters = new DeadLetterPublishingRecoverer(
                kafka, (message, failure) -> new TopicPartition(Topics.deadLetters(origin(message)), -1));
        deadLetters.setFailIfSendResultIsError(true);
        deadLetters.excludeHeader(DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE);
        DefaultErrorHandler handler = new DefaultErrorHandler(
                (message, failure) -> {
                    deadLetters.accept(message, failure);
                    count(message, failure, registry);
                },
                pauses(TRIES_AGAIN));
        handler.setBackOffFunction((message, failure) -> isOutage(failure) ? pauses(Long.MAX_VALUE) : null);
        // What a value refuses once it refuses for ever.
        handler.addNotRetryableExceptions(MalformedEvent.class, InvalidValue.class);
        return handler;
    }

    private static void count(ConsumerRecord<?, ?> message, Exception failure, MeterRegistry registry) {
        String topic = origin(message);
        log.error(
                "An event went to the dead letters: {}-{} at {}, key {}: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                NestedExceptionUtils.getMostSpecificCause(failure).toString());
        Counter.builder("deadletters")
                .description("Events that could not be handled")
                .tag("topic", topic)
                .register(registry)
                .increment();
    }

    /** A dead letter that was tried again and failed again goes back to the dead letters of its first topic. */
    private static String origin(ConsumerRecord<?, ?> message) {
        int replay = message.topic().indexOf("-replay-");
        return replay < 0 ? message.topic() : message.topic().substring(0, replay);
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Outage) {
                return true;
            }
        }
        return MongoOutage.isOutage(failure);
    }

    private static BackOff pauses(long tries) {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 3);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        pauses.setMaxAttempts(tries);
        return pauses;
    }
}
