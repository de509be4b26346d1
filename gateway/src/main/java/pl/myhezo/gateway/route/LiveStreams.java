package pl.myhezo.gateway.route;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.login.WatchingSession;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionId;
import pl.myhezo.gateway.session.Sessions;
import pl.myhezo.gateway.session.SignedIn;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Streams that stay open. A request is let in by its session once; here all sessions with an open stream are looked for
 * again and again, in one question, and a stream ends with its session. All end before the server does, which would wait
 * for them.
 */
final class LiveStreams implements GatewayFilter, SmartLifecycle {

    /** Whoever writes the answer takes it from the exchange that he was given, so it is wrapped before him. */
    static final int BEFORE_THE_ANSWER_IS_WRITTEN = NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;

    private static final Logger log = LoggerFactory.getLogger(LiveStreams.class);
    private static final Duration LOOKED_FOR_EVERY = Duration.ofMillis(700);

    /** Keycloak is asked for each session by itself, so only for every so many of them with each look. */
    private static final int KEYCLOAK_IS_ASKED_FOR_ONE_OF = 20;

    private final Sessions sessions;
    private final WatchingSession watching;
    private final int most;
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Disposable looking;

    LiveStreams(Sessions sessions, WatchingSession watching, int most) {
        this.sessions = sessions;
        this.watching = watching;
        this.most = most;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(SignedIn.class)
                .flatMap(signedIn -> pass(exchange, chain, signedIn.session()));
    }

    private Mono<Void> pass(ServerWebExchange exchange, GatewayFilterChain chain, Session session) {
        if (!isRunning() || open.size() >= most) {
            return Mono.error(Refusal.unavailable(new IllegalStateException("As many live streams as there may be")));
        }
        LiveStream stream = new LiveStream(session);
        open.add(stream);
        return chain.filter(exchange.mutate()
                        .response(stream.ending(exchange.getResponse()))
                        .build())
                .doFinally(signal -> open.remove(stream));
    }

    @Override
    public void start() {
        looking = Flux.interval(LOOKED_FOR_EVERY)
                .onBackpressureDrop()
                .concatMap(turn -> Mono.defer(() -> look(turn)).onErrorResume(error -> {
                    log.debug("Nobody knows whether sessions stand: {}", error.toString());
                    return Mono.empty();
                }))
                .subscribe();
    }

    private Mono<Void> look(long turn) {
        open.stream()
                .map(LiveStream::session)
                .filter(session -> Math.floorMod(session.id().hashCode() - turn, KEYCLOAK_IS_ASKED_FOR_ONE_OF) == 0)
                .forEach(watching::watch);
        Set<SessionId> ids = open.stream().map(stream -> stream.session().id()).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Mono.empty()
                : sessions.standing(ids)
                        .doOnNext(standing -> end(ids, standing))
                        .then();
    }

    private void end(Set<SessionId> asked, Set<SessionId> standing) {
        open.stream()
                .filter(stream -> asked.contains(stream.session().id())
                        && !standing.contains(stream.session().id()))
                .forEach(LiveStream::end);
    }

    @Override
    public void stop() {
        Disposable last = looking;
        looking = null;
        if (last != null) {
            last.dispose();
        }
        open.forEach(LiveStream::end);
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
