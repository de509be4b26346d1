package pl.myhezo.gateway.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.language.Language;
import pl.myhezo.gateway.language.LanguageChoice;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a problem in the visitor's language. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final TooManyLog tooMany = new TooManyLog();

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> write(ServerWebExchange exchange, ProblemKind kind) {
        return write(exchange, kind, null);
    }

    public Mono<Void> writeTooMany(ServerWebExchange exchange, Duration retryAfter) {
        return write(exchange, ProblemKind.TOO_MANY, retryAfter);
    }

    Mono<Void> write(ServerWebExchange exchange, ProblemKind kind, @Nullable Duration retryAfter) {
        ServerHttpRequest request = exchange.getRequest();
        ServerHttpResponse response = exchange.getResponse();
        Language language = LanguageChoice.of(request);
        Problem problem = new Problem(
                kind.type(),
                kind.title(language),
                kind.status(),
                kind.detail(language),
                request.getURI().getRawPath(),
                Traces.of(exchange));
        if (kind == ProblemKind.TOO_MANY) {
            tooMany.tell(problem, retryAfter);
        }
        boolean page = ProblemPage.isWantedBy(request);
        byte[] body = page ? ProblemPage.of(problem, retryAfter, language) : json.writeValueAsBytes(problem);
        response.setStatusCode(HttpStatusCode.valueOf(kind.status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(page ? ProblemPage.TYPE : MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLength(body.length);
        headers.setContentLanguage(language.locale());
        headers.setCacheControl(CacheControl.noStore());
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
