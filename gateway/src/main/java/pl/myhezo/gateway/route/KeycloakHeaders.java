package pl.myhezo.gateway.route;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.origin.ClientAddress;
import pl.myhezo.gateway.origin.Origin;

/** What Keycloak gets to see: what its pages need, with its own cookies and without ours. */
final class KeycloakHeaders implements HttpHeadersFilter, Ordered {

    private static final String OUR_COOKIES = "__Host-myhezo";
    private static final List<String> PASSED = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.ORIGIN,
            HttpHeaders.REFERER,
            HttpHeaders.USER_AGENT);

    private final ClientAddress addresses;

    KeycloakHeaders(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public HttpHeaders filter(HttpHeaders inbound, ServerWebExchange exchange) {
        if (RouteKind.of(exchange) != RouteKind.KEYCLOAK) {
            return inbound;
        }
        HttpHeaders headers = Forwarding.copy(inbound, PASSED);
        Forwarding.vouch(headers, Origin.of(exchange), addresses.of(exchange.getRequest()));
        String cookies = exchange.getRequest().getCookies().values().stream()
                .flatMap(List::stream)
                .filter(cookie -> !cookie.getName().startsWith(OUR_COOKIES))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, cookies);
        }
        return headers;
    }

    @Override
    public int getOrder() {
        return Forwarding.AFTER_SPRINGS_OWN;
    }
}
