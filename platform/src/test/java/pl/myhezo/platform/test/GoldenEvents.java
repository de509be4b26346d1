package pl.myhezo.platform.test;

import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import tools.jackson.databind.json.JsonMapper;

/** The examples that other services publish, as they arrive here. */
public final class GoldenEvents {

    private static final Events EVENTS = new Events("test", Clock.systemUTC(), new JsonMapper());

    private GoldenEvents() {}

    /** An example such as {@code read("accounts", "AccountChanged.v1")}, at version 1. */
    public static IncomingEvent read(String topic, String name) {
        var published = TestEvents.event(
                topic, "golden", name, 1, GoldenFile.event(topic, name).bytes());
        var received = new ConsumerRecord<>(topic, 0, 0, published.key(), published.value());
        published.headers().forEach(header -> received.headers().add(header));
        return EVENTS.read(received);
    }
}
