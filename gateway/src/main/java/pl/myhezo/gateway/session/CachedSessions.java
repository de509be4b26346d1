package pl.myhezo.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/**
 * Remembers found sessions for a moment, so that the many requests of one page ask the store once. Not a fallback: what
 * cannot be asked for again after that moment is an error.
 */
final class CachedSessions implements Sessions {

    private static final int MAXIMUM = 5_000;

    private final Sessions store;
    private final AsyncCache<SessionId, Session> recent;

    CachedSessions(Sessions store, Duration cacheFor) {
        this.store = store;
        this.recent = Caffeine.newBuilder()
                .expireAfterWrite(cacheFor)
                .maximumSize(MAXIMUM)
                .buildAsync();
    }

    @Override
    public Mono<Session> find(SessionId id) {
        return Mono.fromFuture(
                () -> recent.get(id, (key, executor) -> store.find(key).toFuture()), true);
    }

    @Override
    public Mono<Session> findNow(SessionId id) {
        return store.findNow(id);
    }

    @Override
    public Mono<Set<SessionId>> standing(Collection<SessionId> ids) {
        return store.standing(ids);
    }

    @Override
    public Mono<Void> start(Session session) {
        return store.start(session);
    }

    @Override
    public Mono<Boolean> claimRenewal(Session session, Duration lease) {
        return store.claimRenewal(session, lease);
    }

    @Override
    public Mono<Void> releaseRenewal(Session session) {
        return store.releaseRenewal(session);
    }

    @Override
    public Mono<Boolean> renew(Session renewed) {
        return first(() -> forget(renewed.id()), store.renew(renewed));
    }

    @Override
    public Mono<Void> end(SessionId id) {
        return first(() -> forget(id), store.end(id));
    }

    @Override
    public Mono<Boolean> endUnlessRenewed(Session session) {
        return first(() -> forget(session.id()), store.endUnlessRenewed(session));
    }

    @Override
    public Mono<Void> endKeycloakSession(String keycloakSession) {
        return first(
                () -> forgetAll(s -> s.keycloakSession().equals(keycloakSession)),
                store.endKeycloakSession(keycloakSession));
    }

    @Override
    public Mono<Void> endAllOf(String subject) {
        return first(() -> forgetAll(s -> s.person().subject().equals(subject)), store.endAllOf(subject));
    }

    /** Forgets before the caller hears of the change: his next look must not find what was there before. */
    private static <T> Mono<T> first(Runnable forget, Mono<T> change) {
        return change.doOnTerminate(forget).doOnCancel(forget);
    }

    private void forget(SessionId id) {
        recent.synchronous().invalidate(id);
    }

    private void forgetAll(Predicate<Session> which) {
        recent.synchronous().asMap().values().removeIf(which);
    }
}
