package pl.myhezo.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.web.server.ServerWebExchange;

/** What stands behind a route. */
enum RouteKind {
    SERVICE,
    KEYCLOAK;

    static final String METADATA = "kind";

    static @Nullable RouteKind of(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(GATEWAY_ROUTE_ATTR);
        return route == null ? null : (RouteKind) route.getMetadata().get(METADATA);
    }
}
