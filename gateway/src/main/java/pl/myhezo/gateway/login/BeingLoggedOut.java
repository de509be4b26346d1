package pl.myhezo.gateway.login;

import pl.myhezo.gateway.login.AuthorizationServer.LogoutNotice;
import pl.myhezo.gateway.session.Sessions;
import reactor.core.publisher.Mono;

/** Ends the sessions that Keycloak says are over (OpenID Connect Back-Channel Logout 1.0). */
public final class BeingLoggedOut {

    private final AuthorizationServer keycloak;
    private final Sessions sessions;

    BeingLoggedOut(AuthorizationServer keycloak, Sessions sessions) {
        this.keycloak = keycloak;
        this.sessions = sessions;
    }

    /** False if the token is not a genuine logout token; then nothing has changed. */
    public Mono<Boolean> obey(String logoutToken) {
        return keycloak.readLogout(logoutToken)
                .flatMap(notice -> end(notice).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> end(LogoutNotice notice) {
        return switch (notice) {
            case LogoutNotice.OfSession(String keycloakSession) -> sessions.endKeycloakSession(keycloakSession);
            case LogoutNotice.OfPerson(String subject) -> sessions.endAllOf(subject);
        };
    }
}
