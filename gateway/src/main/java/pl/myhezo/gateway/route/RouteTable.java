package pl.myhezo.gateway.route;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.function.Function;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import pl.myhezo.gateway.body.WholeBody;
import pl.myhezo.gateway.language.KeycloakLanguage;
import pl.myhezo.gateway.limit.LoginLimit;
import pl.myhezo.gateway.limit.SessionLimit;

/** What is passed on to whom; whatever is not here does not exist outside. */
final class RouteTable {

    private static final HttpMethod[] ANY = {GET, HEAD, POST, PUT, PATCH, DELETE};
    private static final HttpMethod[] READ = {GET, HEAD};
    private static final HttpMethod[] PAGES = {GET, HEAD, POST};

    /** Twenty thousand characters, whatever they are and however they are written. */
    private static final DataSize TICKET_SIZE = DataSize.ofKilobytes(160);

    /** A file of 25 MB and what a form puts around it. */
    private static final DataSize FILE_SIZE = DataSize.ofMegabytes(26);

    private static final long HOWEVER_LONG = -1L;

    private final Upstreams upstreams;
    private final StalledUpload stream;
    private final WholeBody body;
    private final WholeBody ticketBody;
    private final AccessTokenRelay relay;
    private final Breakers breakers;
    private final SessionLimit sessionLimit;
    private final LoginLimit loginLimit;
    private final LiveStreams liveStreams;

    RouteTable(
            Upstreams upstreams,
            AccessTokenRelay relay,
            Breakers breakers,
            SessionLimit sessionLimit,
            LoginLimit loginLimit,
            WholeBody body,
            LiveStreams liveStreams) {
        this.upstreams = upstreams;
        this.stream = new StalledUpload(upstreams.stalledUpload(), upstreams.slowestUpload());
        this.body = body;
        this.ticketBody = body.upTo(TICKET_SIZE);
        this.relay = relay;
        this.breakers = breakers;
        this.sessionLimit = sessionLimit;
        this.loginLimit = loginLimit;
        this.liveStreams = liveStreams;
    }

    RouteLocator build(RouteLocatorBuilder builder) {
        return builder.routes()
                .route("identity", identity())
                .route("contract", contracts())
                .route("attachment", attachments())
                .route("download", downloads())
                .route("live", live())
                .route("ticket", tickets())
                .route("migration", migrations())
                .route("keycloak", keycloak())
                .build();
    }

    private Function<PredicateSpec, Buildable<Route>> identity() {
        return route -> asked(
                        route,
                        ANY,
                        "/api/registrations/**",
                        "/api/contract-cards",
                        "/api/revocations",
                        "/api/approvals",
                        "/api/recoveries/**",
                        "/api/account/**",
                        "/api/company/**",
                        "/api/suppliers/{id}/users/**",
                        "/api/staff/**",
                        "/api/unlockings")
                .filters(filters -> service(filters, body, "identity"))
                .metadata(RouteKind.METADATA, RouteKind.SERVICE)
                .uri(upstreams.identity());
    }

    /** Only reading: contracts are written by internal teams, who do not come this way. */
    private Function<PredicateSpec, Buildable<Route>> contracts() {
        return route -> asked(
                        route, READ, "/api/contracts/**", "/api/contracts.csv", "/api/contracts.xlsx", "/api/suppliers")
                .filters(filters -> service(filters, body, "contract"))
                .metadata(RouteKind.METADATA, RouteKind.SERVICE)
                .uri(upstreams.contract());
    }

    /** Takes a file as a stream, for as long as it comes; nobody else's call waits to hear how that ends. */
    private Function<PredicateSpec, Buildable<Route>> attachments() {
        return route -> asked(route, new HttpMethod[] {POST}, "/api/tickets/{id}/attachments")
                .filters(filters -> service(filters, stream.upTo(FILE_SIZE), "ticket-files"))
                .metadata(RouteKind.METADATA, RouteKind.SERVICE)
                .metadata(RESPONSE_TIMEOUT_ATTR, HOWEVER_LONG)
                .uri(upstreams.ticket());
    }

    private Function<PredicateSpec, Buildable<Route>> downloads() {
        return route -> asked(
                        route,
                        READ,
                        "/api/tickets/{id}/attachments/{attachment}",
                        "/api/tickets/{id}/dialogue.pdf",
                        "/api/tickets/export/{id}")
                .filters(filters -> service(filters, body, "ticket-files"))
                .metadata(RouteKind.METADATA, RouteKind.SERVICE)
                .uri(upstreams.ticket());
    }

    /**
     * What happens to tickets, for as long as a page is open. No breaker: it judges a call by its end, which is minutes
     * away. No retry: browsers come back by themselves.
     */
    private Function<PredicateSpec, Buildable<Route>> live() {
        return route -> asked(route, new HttpMethod[] {GET}, "/api/tickets/events")
                .filters(filters -> filters.stripPrefix(1)
                        .filter(liveStreams, LiveStreams.BEFORE_THE_ANSWER_IS_WRITTEN)
                        .filter(sessionLimit)
                        .filter(body)
                        .filter(relay))
                .metadata(RouteKind.METADATA, RouteKind.SERVICE)
                .uri(upstreams.ticket());
    }

    private Function<PredicateSpec, Buildable<Route>> tickets() {
        return route -> asked(
                        route, ANY, "/api/tickets/**", "/api/desk", "/api/templates/**", "/api/contact-requests/**")
                .filters(filters -> service(filters, ticketBody, "ticket"))
                .metadata(RouteKind.METADATA, RouteKind.SERVICE)
                .uri(upstreams.ticket());
    }

    /** Takes exports of any size as a stream, so neither size nor duration is limited here. */
    private Function<PredicateSpec, Buildable<Route>> migrations() {
        return route -> asked(route, ANY, "/api/migrations/**")
                .filters(filters -> service(filters, stream, "migration"))
                .metadata(RouteKind.METADATA, RouteKind.SERVICE)
                .metadata(RESPONSE_TIMEOUT_ATTR, HOWEVER_LONG)
                .uri(upstreams.migration());
    }

    /**
     * The pages of the login and what they are made of, and where programs fetch and check their tokens; no
     * administration, no metrics.
     */
    private Function<PredicateSpec, Buildable<Route>> keycloak() {
        return route -> asked(
                        route,
                        PAGES,
                        "/auth/realms/myhezo/protocol/openid-connect/auth",
                        "/auth/realms/myhezo/protocol/openid-connect/logout",
                        "/auth/realms/myhezo/protocol/openid-connect/logout/logout-confirm",
                        "/auth/realms/myhezo/protocol/openid-connect/token",
                        "/auth/realms/myhezo/protocol/openid-connect/certs",
                        "/auth/realms/myhezo/.well-known/openid-configuration",
                        "/auth/realms/myhezo/login-actions/**",
                        "/auth/resources/**")
                .filters(filters -> filters.filter(body)
                        .filter(loginLimit)
                        .filter(new KeycloakLanguage())
                        .filter(breakers.of("keycloak")))
                .metadata(RouteKind.METADATA, RouteKind.KEYCLOAK)
                .uri(upstreams.keycloak());
    }

    private static BooleanSpec asked(PredicateSpec route, HttpMethod[] methods, String... paths) {
        return route.path(paths).and().method(methods);
    }

    private GatewayFilterSpec service(GatewayFilterSpec filters, GatewayFilter body, String part) {
        return filters.stripPrefix(1)
                .filter(sessionLimit)
                .filter(body)
                .filter(relay)
                .filter(breakers.of(part))
                .filter(new Retrying());
    }
}
