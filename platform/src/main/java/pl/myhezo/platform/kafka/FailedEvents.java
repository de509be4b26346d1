package pl.myhezo.platform.kafka;

import com.mongodb.MongoException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import pl.myhezo.platform.event.MalformedEvent;

/**
 * What happens to an event that a consumer could not handle: a few tries with growing pauses, then the dead letters.
 * While something that is needed is down it waits at its place instead. If the dead letters cannot be written either,
 * the partition stands still: nothing is skipped.
 */
final class FailedEvents {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int TRIES_AGAIN = 4;

    private FailedEvents() {}

    static CommonErrorHandler handler(KafkaTemplate<String, byte[]> kafka) {
        DeadLetterPublishingRecoverer deadLetters = new DeadLetterPublishingRecoverer(
                kafka, (message, failure) -> new TopicPartition(Topics.deadLetters(origin(message)), -1));
        deadLetters.setFailIfSendResultIsError(true);
        deadLetters.excludeHeader(DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE);
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters, pauses(TRIES_AGAIN));
        handler.setBackOffFunction((message, failure) -> isOutage(failure) ? pauses(Integer.MAX_VALUE) : null);
        handler.addNotRetryableExceptions(MalformedEvent.class);
        return handler;
    }

    /** A dead letter that was tried again and failed again goes back to the dead letters of its first topic. */
    private static String origin(ConsumerRecord<?, ?> message) {
        int replay = message.topic().indexOf("-replay-");
        return replay < 0 ? message.topic() : message.topic().substring(0, replay);
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Outage || cause instanceof MongoException) {
                return true;
            }
        }
        return false;
    }

    private static BackOff pauses(int tries) {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 3);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        pauses.setMaxAttempts(tries);
        return pauses;
    }
}
