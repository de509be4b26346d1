package pl.myhezo.platform.event;

import java.util.Optional;

/**
 * An event as it arrived, its envelope checked and its body not yet read.
 *
 * @param id unique for ever; the same again is a redelivery
 * @param name the event's name and version without package, such as {@code ContractChanged.v1}
 * @param key the record's key, the id of the aggregate
 * @param aggregateVersion the aggregate's version after the change
 * @param body JSON, absent for a tombstone
 */
public record IncomingEvent(String id, String name, String key, long aggregateVersion, Optional<Body> body) {

    /** The aggregate was deleted. */
    public boolean isTombstone() {
        return body.isEmpty();
    }

    /**
     * Reads the body as the consumer's own record of just what it needs.
     *
     * @throws MalformedEvent if there is no body, or it does not have that shape
     */
    public <T> T as(Class<T> type) {
        return body.orElseThrow(() -> new MalformedEvent(name + " without a body"))
                .as(type);
    }

    /** A body that knows how to be read. */
    @FunctionalInterface
    public interface Body {
        <T> T as(Class<T> type);
    }
}
