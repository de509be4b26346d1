package pl.myhezo.gateway.route;

import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.language.LanguageChoice;
import pl.myhezo.gateway.origin.ClientAddress;
import pl.myhezo.gateway.origin.Origin;

/**
 * What a service gets to see of a request: a short list of headers that only describe the content, and what we vouch
 * for. Everything else stays outside, however it is spelled.
 */
final class ServiceHeaders implements HttpHeadersFilter, Ordered {

    private static final List<String> PASSED = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.RANGE,
            "Idempotency-Key");

    private final ClientAddress addresses;

    ServiceHeaders(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public HttpHeaders filter(HttpHeaders inbound, ServerWebExchange exchange) {
        return RouteKind.of(exchange) == RouteKind.SERVICE ? forService(inbound, exchange) : inbound;
    }

    private HttpHeaders forService(HttpHeaders inbound, ServerWebExchange exchange) {
        HttpHeaders headers = Forwarding.copy(inbound, PASSED);
        Forwarding.vouch(headers, Origin.of(exchange), addresses.of(exchange.getRequest()));
        headers.set("X-Forwarded-Prefix", "/api");
        headers.set(
                HttpHeaders.ACCEPT_LANGUAGE,
                LanguageChoice.of(exchange.getRequest()).code());
        AccessTokenRelay.token(exchange).ifPresent(headers::setBearerAuth);
        return headers;
    }

    @Override
    public int getOrder() {
        return Forwarding.AFTER_SPRINGS_OWN;
    }
}
