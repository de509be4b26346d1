package pl.myhezo.gateway.route;

import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** What a browser gets to see of a service's answer; no cookie and nothing about the machinery. */
final class ServiceAnswerHeaders implements HttpHeadersFilter, Ordered {

    private static final String PREFIX = "/api";
    private static final List<String> PASSED = List.of(
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.ALLOW,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.TRANSFER_ENCODING,
            "X-Accel-Buffering");

    @Override
    public HttpHeaders filter(HttpHeaders answer, ServerWebExchange exchange) {
        if (RouteKind.of(exchange) != RouteKind.SERVICE) {
            return answer;
        }
        HttpHeaders headers = Forwarding.copy(answer, PASSED);
        String location = headers.getFirst(HttpHeaders.LOCATION);
        if (location != null && location.startsWith("/") && !location.startsWith(PREFIX + "/")) {
            headers.set(HttpHeaders.LOCATION, PREFIX + location);
        }
        return headers;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public int getOrder() {
        return Forwarding.AFTER_SPRINGS_OWN;
    }
}
