package pl.myhezo.platform.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The trace of the current thread. */
public final class CurrentTrace {

    private final Tracer tracer;

    public CurrentTrace(Tracer tracer) {
        this.tracer = tracer;
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
}
