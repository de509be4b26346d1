package pl.myhezo.platform.event;

/**
 * Header names of the Kafka protocol binding for CloudEvents 1.0, binary content mode, and our one extension.
 *
 * <p>Source: CloudEvents, Kafka Protocol Binding 1.0.2, section 3.2.
 */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String AGGREGATE_VERSION = "ce_aggregateversion";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    private CloudEventHeaders() {}
}
