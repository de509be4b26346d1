package pl.myhezo.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A store without a server; held to the same contract as the real one. */
public final class MemorySessions implements Sessions {

    private record Kept(Session session, @Nullable Instant renewingUntil) {}

    private final Map<SessionId, Kept> kept = new ConcurrentHashMap<>();
    private final Clock clock;

    public MemorySessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> start(Session session) {
        return Mono.fromRunnable(() -> kept.put(session.id(), new Kept(session, null)));
    }

    @Override
    public Mono<Session> find(SessionId id) {
        return Mono.defer(() -> Mono.justOrEmpty(kept.get(id)))
                .map(Kept::session)
                .filter(session -> !session.isOver(clock.instant()));
    }

    @Override
    public Mono<Session> findNow(SessionId id) {
        return find(id);
    }

    @Override
    public Mono<Set<SessionId>> standing(Collection<SessionId> ids) {
        return Flux.fromIterable(ids).flatMap(this::find).map(Session::id).collect(Collectors.toSet());
    }

    @Override
    public Mono<Boolean> claimRenewal(Session session, Duration lease) {
        return changed(
                session.id(),
                old -> isVersion(old, session.version()) && isFree(old),
                old -> new Kept(old.session(), clock.instant().plus(lease)));
    }

    @Override
    public Mono<Void> releaseRenewal(Session session) {
        return changed(session.id(), old -> isVersion(old, session.version()), old -> new Kept(old.session(), null))
                .then();
    }

    @Override
    public Mono<Boolean> renew(Session renewed) {
        return changed(renewed.id(), old -> isVersion(old, renewed.version() - 1), old -> new Kept(renewed, null));
    }

    @Override
    public Mono<Void> end(SessionId id) {
        return endAll(session -> session.id().equals(id));
    }

    @Override
    public Mono<Boolean> endUnlessRenewed(Session session) {
        return Mono.fromSupplier(() -> kept.entrySet()
                .removeIf(entry ->
                        entry.getKey().equals(session.id()) && isVersion(entry.getValue(), session.version())));
    }

    @Override
    public Mono<Void> endKeycloakSession(String keycloakSession) {
        return endAll(session -> session.keycloakSession().equals(keycloakSession));
    }

    @Override
    public Mono<Void> endAllOf(String subject) {
        return endAll(session -> session.person().subject().equals(subject));
    }

    private Mono<Void> endAll(Predicate<Session> which) {
        return Mono.fromRunnable(() -> kept.values().removeIf(entry -> which.test(entry.session())));
    }

    private Mono<Boolean> changed(
            SessionId id, Predicate<Kept> allowed, java.util.function.UnaryOperator<Kept> change) {
        return Mono.fromSupplier(() -> {
            boolean[] changed = {false};
            kept.computeIfPresent(id, (key, old) -> {
                changed[0] = allowed.test(old);
                return changed[0] ? change.apply(old) : old;
            });
            return changed[0];
        });
    }

    private static boolean isVersion(Kept entry, long version) {
        return entry.session().version() == version;
    }

    private boolean isFree(Kept entry) {
        return entry.renewingUntil() == null || !entry.renewingUntil().isAfter(clock.instant());
    }
}
