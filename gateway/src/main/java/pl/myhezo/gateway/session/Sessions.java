package pl.myhezo.gateway.session;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Mono;

/** All login sessions. Absence is an empty answer; an outage of the store is an error, never "not signed in". */
public interface Sessions {

    Mono<Void> start(Session session);

    /** Empty if there is none, or none any more. May be as old as the configured cache time. */
    Mono<Session> find(SessionId id);

    /** As it is in the store now. */
    Mono<Session> findNow(SessionId id);

    /** Those of them that are not over. */
    Mono<Set<SessionId>> standing(Collection<SessionId> ids);

    /**
     * Reserves the renewal of this version for the caller.
     *
     * @param lease after which another replica may try, should the caller have died
     * @return false if another replica is at it or has done it, or the session is over
     */
    Mono<Boolean> claimRenewal(Session session, Duration lease);

    /** Gives the claim back after a failure, so that the next request may try at once. */
    Mono<Void> releaseRenewal(Session session);

    /** Stores the renewed session; false if it has been ended in the meantime: it stays ended. */
    Mono<Boolean> renew(Session renewed);

    Mono<Void> end(SessionId id);

    /** Ends this version of a session; false if it has been renewed or ended in the meantime. */
    Mono<Boolean> endUnlessRenewed(Session session);

    /** Ends what Keycloak knows under this `sid`. */
    Mono<Void> endKeycloakSession(String keycloakSession);

    /** Ends all sessions of a person. */
    Mono<Void> endAllOf(String subject);
}
