package pl.myhezo.gateway.login;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pl.myhezo.gateway.login.AuthorizationServer.Grant;
import pl.myhezo.gateway.session.Lifetime;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionIds;
import pl.myhezo.gateway.session.Sessions;
import reactor.core.publisher.Mono;

/**
 * Finishes a login: redeems the code and starts a session under an id that nobody has seen before. The session this
 * browser had until now, if any, is over with it.
 */
public final class LoggingIn {

    private final AuthorizationServer keycloak;
    private final Sessions sessions;
    private final SessionIds ids;
    private final Lifetime lifetime;
    private final Clock clock;

    LoggingIn(AuthorizationServer keycloak, Sessions sessions, SessionIds ids, Lifetime lifetime, Clock clock) {
        this.keycloak = keycloak;
        this.sessions = sessions;
        this.ids = ids;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    public Mono<Session> finish(PendingLogin pending, String state, String code, Optional<Session> before) {
        return keycloak.redeem(pending, state, code).flatMap(grant -> {
            Session session = begin(pending, grant);
            return sessions.start(session)
                    .then(before.map(old -> sessions.end(old.id())).orElse(Mono.empty()))
                    .thenReturn(session);
        });
    }

    private Session begin(PendingLogin pending, Grant grant) {
        Instant now = clock.instant();
        return new Session(
                ids.fresh(),
                grant.keycloakSession(),
                grant.person(),
                pending.origin(),
                grant.tokens(),
                now,
                lifetime.endOf(now, grant.tokens()),
                0);
    }
}
