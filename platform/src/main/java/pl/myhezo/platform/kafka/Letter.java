package pl.myhezo.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import pl.myhezo.platform.event.CloudEventHeaders;

/** A dead letter as it lies in its topic: the event, and in headers who could not handle it and why. */
record Letter(ConsumerRecord<String, byte[]> event) {

    boolean isOf(String group) {
        return group.equals(header(KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP));
    }

    /** The event as it was before it failed, for that topic. */
    ProducerRecord<String, byte[]> again(String topic) {
        ProducerRecord<String, byte[]> again = new ProducerRecord<>(topic, event.key(), event.value());
        for (Header header : event.headers()) {
            if (!header.key().startsWith("kafka_")) {
                again.headers().add(header);
            }
        }
        return again;
    }

    /** @param topic in which the event was */
    DeadLetter describe(String topic) {
        return new DeadLetter(
                topic,
                event.partition(),
                event.offset(),
                event.key(),
                header(CloudEventHeaders.ID),
                header(CloudEventHeaders.TYPE),
                reason(),
                Instant.ofEpochMilli(event.timestamp()));
    }

    private String reason() {
        String cause = header(KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN);
        String message = header(KafkaHeaders.DLT_EXCEPTION_MESSAGE);
        String name = cause == null ? "" : cause.substring(cause.lastIndexOf('.') + 1);
        return message == null ? name : name + ": " + message;
    }

    private @Nullable String header(String name) {
        Header header = event.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
