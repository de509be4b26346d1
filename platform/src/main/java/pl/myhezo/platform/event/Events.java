package pl.myhezo.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Translates between our records and CloudEvents in Kafka's binary mode. */
public final class Events {

    private static final Pattern TYPE = Pattern.compile("pl\\.myhezo\\.([A-Za-z]{1,80}\\.v[0-9]{1,3})");

    private final String source;
    private final Clock clock;
    private final JsonMapper json;

    /** @param service the publishing service's name, which becomes the source {@code /name} */
    public Events(String service, Clock clock, JsonMapper json) {
        this.source = "/" + service;
        this.clock = clock;
        // Consumers ignore what they do not know: within a version events only grow.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** The headers of an outgoing event. */
    public Map<String, String> headers(OutgoingEvent event, String id, @Nullable String traceParent) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
        headers.put(CloudEventHeaders.ID, id);
        headers.put(CloudEventHeaders.TYPE, event.type());
        headers.put(CloudEventHeaders.SOURCE, source);
        headers.put(CloudEventHeaders.SUBJECT, event.key());
        headers.put(CloudEventHeaders.TIME, clock.instant().toString());
        headers.put(CloudEventHeaders.AGGREGATE_VERSION, Long.toString(event.aggregateVersion()));
        headers.put(CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (traceParent != null) {
            headers.put(CloudEventHeaders.TRACE_PARENT, traceParent);
        }
        return headers;
    }

    /** The body as JSON, {@code null} for a tombstone. */
    public @Nullable String body(OutgoingEvent event) {
        return event.body() == null ? null : json.writeValueAsString(event.body());
    }

    /**
     * Reads the envelope of a record.
     *
     * @throws MalformedEvent if a header that we rely on is missing or not of its form
     */
    public IncomingEvent read(ConsumerRecord<String, byte[]> message) {
        Matcher type = TYPE.matcher(header(message, CloudEventHeaders.TYPE));
        if (!type.matches()) {
            throw new MalformedEvent("The header " + CloudEventHeaders.TYPE + " is not of the form pl.myhezo.Name.v1");
        }
        if (message.key() == null || !message.key().equals(header(message, CloudEventHeaders.SUBJECT))) {
            throw new MalformedEvent("The key differs from the header " + CloudEventHeaders.SUBJECT);
        }
        return new IncomingEvent(
                header(message, CloudEventHeaders.ID),
                type.group(1),
                message.key(),
                number(header(message, CloudEventHeaders.AGGREGATE_VERSION)),
                Optional.ofNullable(message.value()).map(this::body));
    }

    private IncomingEvent.Body body(byte[] value) {
        return new IncomingEvent.Body() {
            @Override
            public <T> T as(Class<T> type) {
                try {
                    T body = json.readValue(value, type);
                    if (body == null) {
                        throw new MalformedEvent("The body is null");
                    }
                    return body;
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new MalformedEvent("The body does not have the shape of " + type.getSimpleName(), e);
                }
            }
        };
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new MalformedEvent("The header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedEvent("The header " + CloudEventHeaders.AGGREGATE_VERSION + " is not a number", e);
        }
    }
}
