package pl.myhezo.gateway.problem;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Ids by which log lines, problems and spans of one request are found. */
public final class Traces {

    private static final String NONE = "-";

    private Traces() {}

    /** From the observation of the request itself: before and after it, no span is the current one. */
    public static @Nullable String of(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .flatMap(Traces::of)
                .orElse(null);
    }

    /** Of the request that is being answered; a dash for work that none waits for. */
    public static Mono<String> current() {
        return Mono.deferContextual(
                context -> Mono.just(context.<Observation>getOrEmpty(ObservationThreadLocalAccessor.KEY)
                        .flatMap(observation -> of(observation.getContextView()))
                        .orElse(NONE)));
    }

    private static Optional<String> of(Observation.ContextView observation) {
        return Optional.ofNullable(observation.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId());
    }
}
