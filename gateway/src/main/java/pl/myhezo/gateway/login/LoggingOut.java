package pl.myhezo.gateway.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.Sessions;
import reactor.core.publisher.Mono;

/** Ends a session here and at Keycloak. Keycloak being down does not keep anybody signed in. */
public final class LoggingOut {

    private static final Logger log = LoggerFactory.getLogger(LoggingOut.class);

    private final AuthorizationServer keycloak;
    private final Sessions sessions;

    LoggingOut(AuthorizationServer keycloak, Sessions sessions) {
        this.keycloak = keycloak;
        this.sessions = sessions;
    }

    public Mono<Void> logOut(Session session) {
        return sessions.end(session.id()).then(keycloak.end(session).onErrorResume(error -> {
            log.warn("Keycloak's session {} could not be ended: {}", session.keycloakSession(), error.toString());
            return Mono.empty();
        }));
    }
}
