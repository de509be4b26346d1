package pl.myhezo.platform.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that this service could not handle.
 *
 * @param topic where it was read
 * @param partition of the dead letters
 * @param offset of the dead letters
 * @param eventId {@code ce_id}, absent in what is no event of ours
 * @param eventType {@code ce_type}, likewise
 * @param reason what the last try ended with
 */
public record DeadLetter(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String reason,
        Instant failedAt) {}
