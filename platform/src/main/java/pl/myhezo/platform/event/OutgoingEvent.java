package pl.myhezo.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * An event on its way out.
 *
 * @param topic the Kafka topic
 * @param key the aggregate's id: order holds for all events of one key
 * @param name the event's name without package and version, such as {@code ContractChanged}
 * @param version the version of the event's meaning, 1 for {@code .v1}
 * @param aggregateVersion the aggregate's version after the change, rising by change
 * @param body what is written as JSON; {@code null} is a tombstone that deletes the key from a compacted topic
 */
public record OutgoingEvent(
        String topic,
        String key,
        String name,
        int version,
        long aggregateVersion,
        @Nullable Object body) {

    /** What the body of an event may take, in bytes of UTF-8. Topics take ten megabytes, documents sixteen. */
    public static final int MOST_BYTES = 9_000_000;

    /** The first version of an event. */
    public static OutgoingEvent v1(String topic, String key, String name, long aggregateVersion, Object body) {
        return new OutgoingEvent(topic, key, name, 1, aggregateVersion, body);
    }

    /** Deletes a key from a compacted topic. */
    public static OutgoingEvent tombstone(String topic, String key, String name, long aggregateVersion) {
        return new OutgoingEvent(topic, key, name, 1, aggregateVersion, null);
    }

    String type() {
        return "pl.myhezo." + name + ".v" + version;
    }
}
