package pl.myhezo.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.problem.Traces;
import pl.myhezo.gateway.session.Lifetime;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionId;
import pl.myhezo.gateway.session.Sessions;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Gives a session whose access token is good for the next call. One renewal at a time: within a replica the requests of
 * a session share one, between replicas the session's document is claimed first and the others wait for its outcome.
 *
 * <p>While the token is still good a renewal happens beside the request, so a slow or dead Keycloak delays nobody before
 * the token has expired.
 */
public final class RenewingSession {

    /** From here on a renewal is begun while the token still serves. */
    private static final Duration EARLY = Duration.ofSeconds(60);

    /** A token nearer to its end than this might expire on the way. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private static final Duration LEASE = Duration.ofSeconds(7);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private static final Logger log = LoggerFactory.getLogger(RenewingSession.class);

    private final AuthorizationServer keycloak;
    private final Sessions sessions;
    private final Lifetime lifetime;
    private final Clock clock;
    private final ConcurrentMap<SessionId, Mono<Session>> underWay = new ConcurrentHashMap<>();

    RenewingSession(AuthorizationServer keycloak, Sessions sessions, Lifetime lifetime, Clock clock) {
        this.keycloak = keycloak;
        this.sessions = sessions;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** Fails as not authenticated if the person may not go on, as unavailable if nobody can tell. */
    public Mono<Session> fresh(Session session) {
        Duration left = Duration.between(clock.instant(), session.tokens().accessExpiresAt());
        if (left.compareTo(EARLY) > 0) {
            return Mono.just(session);
        }
        if (left.compareTo(MARGIN) > 0) {
            renewal(session)
                    .subscribe(
                            renewed -> {},
                            error -> log.warn(
                                    "Renewal of a session failed, its token still serves: {}", error.toString()));
            return Mono.just(session);
        }
        return renewal(session);
    }

    /** However good the token still looks. */
    Mono<Session> renewNow(Session session) {
        return renewal(session);
    }

    private Mono<Session> renewal(Session session) {
        return underWay.computeIfAbsent(
                session.id(),
                id -> renew(session).doFinally(signal -> underWay.remove(id)).cache());
    }

    /** Claims are asked for again while another replica is at it: it may have died, and then the claim runs out. */
    private Mono<Session> renew(Session session) {
        return Mono.defer(() -> renewOnce(session))
                .retryWhen(Retry.fixedDelay(PATIENCE.dividedBy(LOOK_AGAIN), LOOK_AGAIN)
                        .filter(NotYet.class::isInstance))
                .onErrorMap(error -> !(error instanceof Refusal), Refusal::unavailable);
    }

    private Mono<Session> renewOnce(Session session) {
        Instant claimEnds = clock.instant().plus(LEASE);
        return sessions.claimRenewal(session, LEASE)
                .flatMap(mine -> mine ? renewMyself(session, claimEnds) : renewedByAnother(session));
    }

    private Mono<Session> renewMyself(Session session, Instant claimEnds) {
        return keycloak.renew(session)
                .onErrorResume(
                        error -> !(error instanceof LoginRefused),
                        error -> sessions.releaseRenewal(session).then(Mono.error(error)))
                .map(grant -> session.renewed(grant.person(), grant.tokens(), lifetime))
                .filterWhen(sessions::renew)
                .switchIfEmpty(Mono.defer(() -> renewedByAnother(session)))
                .onErrorResume(LoginRefused.class, refused -> refused(session, claimEnds, refused));
    }

    /**
     * Whoever outlived his claim may be refused only because another replica is renewing the session, or has renewed it:
     * then it is that one's outcome that counts.
     */
    private Mono<Session> refused(Session session, Instant claimEnds, LoginRefused refused) {
        if (!clock.instant().isBefore(claimEnds)) {
            return Mono.error(NotYet::new);
        }
        return sessions.endUnlessRenewed(session)
                .flatMap(ended -> ended ? thrownOut(session, refused) : renewedByAnother(session));
    }

    private static Mono<Session> thrownOut(Session session, LoginRefused refused) {
        return Traces.current()
                .doOnNext(trace -> log.info(
                        "Session {} is over, trace {}: Keycloak does not renew it, {}",
                        session.keycloakSession(),
                        trace,
                        refused.reasonInFull()))
                .then(Mono.error(RenewingSession::over));
    }

    private Mono<Session> renewedByAnother(Session session) {
        return sessions.findNow(session.id())
                .switchIfEmpty(Mono.error(RenewingSession::over))
                .filter(found -> found.version() > session.version())
                .switchIfEmpty(Mono.error(NotYet::new));
    }

    private static Refusal over() {
        return Refusal.because(ProblemKind.NOT_AUTHENTICATED);
    }

    private static final class NotYet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotYet() {
            super(null, null, false, false);
        }
    }
}
