package pl.myhezo.platform.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trace of the current thread, and a way to take up again one that began elsewhere. */
public final class CurrentTrace {

    private static final String TRACE_PARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public CurrentTrace(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** 32 hexadecimal digits, absent outside a trace. */
    public @Nullable String id() {
        Span span = tracer.currentSpan();
        return span == null || span.isNoop() && span.context().traceId().isEmpty()
                ? null
                : span.context().traceId();
    }

    /** The header {@code traceparent} of W3C Trace Context, version 00; absent outside a trace. */
    public @Nullable String parent() {
        String id = id();
        Span span = tracer.currentSpan();
        if (id == null || span == null) {
            return null;
        }
        TraceContext context = span.context();
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-%s-%s-%s".formatted(id, context.spanId(), flags);
    }

    /**
     * Does a piece of work as part of the trace in which it was asked for.
     *
     * @param parent what {@link #parent()} said then; without it a new trace begins
     * @param name of the work
     */
    public void continuing(@Nullable String parent, String name, Runnable work) {
        Map<String, String> headers = parent == null ? Map.of() : Map.of(TRACE_PARENT, parent);
        Span span = propagator.extract(headers, Map::get).name(name).start();
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            work.run();
        } finally {
            span.end();
        }
    }
}
