package pl.myhezo.gateway.problem;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** The one place where what went wrong on the way becomes a problem. */
final class GatewayErrors implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(GatewayErrors.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ProblemWriter problems;

    GatewayErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        exchange.getResponse().getHeaders().clear();
        return switch (error) {
            case Refusal refusal -> refused(exchange, refusal);
            case CallNotPermittedException open -> unavailable(exchange, open);
            case IOException gone -> unavailable(exchange, gone);
            case TimeoutException late -> unavailable(exchange, late);
            case ResponseStatusException status -> ofStatus(exchange, status);
            default -> unexpected(exchange, error);
        };
    }

    private Mono<Void> refused(ServerWebExchange exchange, Refusal refusal) {
        if (refusal.kind() == ProblemKind.UNAVAILABLE) {
            tell(exchange, refusal.getCause() == null ? refusal : refusal.getCause());
        }
        return problems.write(exchange, refusal.kind(), refusal.retryAfter());
    }

    private Mono<Void> ofStatus(ServerWebExchange exchange, ResponseStatusException error) {
        HttpStatusCode code = error.getStatusCode();
        return switch (HttpStatus.resolve(code.value())) {
            case NOT_FOUND -> problems.write(exchange, ProblemKind.NOT_FOUND);
            case METHOD_NOT_ALLOWED -> problems.write(exchange, ProblemKind.METHOD_NOT_ALLOWED);
            case CONTENT_TOO_LARGE -> problems.write(exchange, ProblemKind.TOO_LARGE);
            case UNSUPPORTED_MEDIA_TYPE -> problems.write(exchange, ProblemKind.FILE_TYPE);
            case GATEWAY_TIMEOUT, BAD_GATEWAY, SERVICE_UNAVAILABLE -> unavailable(exchange, error);
            case null, default ->
                code.is4xxClientError() ? problems.write(exchange, ProblemKind.MALFORMED) : unexpected(exchange, error);
        };
    }

    private Mono<Void> unavailable(ServerWebExchange exchange, Throwable error) {
        tell(exchange, error);
        return problems.write(exchange, ProblemKind.UNAVAILABLE, RETRY_AFTER);
    }

    private static void tell(ServerWebExchange exchange, Throwable error) {
        log.warn(
                "{} is unavailable, trace {}: {}",
                exchange.getRequest().getPath(),
                Traces.of(exchange),
                error.toString());
    }

    private Mono<Void> unexpected(ServerWebExchange exchange, Throwable error) {
        log.error("Unexpected error on {}, trace {}", exchange.getRequest().getPath(), Traces.of(exchange), error);
        return problems.write(exchange, ProblemKind.INTERNAL);
    }

    @Override
    public int getOrder() {
        return -2; // before Spring Boot's own, which writes another format
    }
}
