package pl.myhezo.gateway.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionId;

/**
 * Notices that somebody has been disabled: Keycloak tells nobody about that, it only refuses the next renewal. So while
 * a session is in use, Keycloak is asked beside the requests whether the token still stands; if not, the renewal decides.
 * No request waits for it, and while Keycloak cannot be asked nothing changes.
 */
public final class WatchingSession {

    private static final Logger log = LoggerFactory.getLogger(WatchingSession.class);
    private static final int MAXIMUM = 10_000;

    private final AuthorizationServer keycloak;
    private final RenewingSession renewing;
    private final Cache<SessionId, Boolean> askedRecently;

    WatchingSession(AuthorizationServer keycloak, RenewingSession renewing, Duration every) {
        this.keycloak = keycloak;
        this.renewing = renewing;
        this.askedRecently = Caffeine.newBuilder()
                .expireAfterWrite(every)
                .maximumSize(MAXIMUM)
                .build();
    }

    /** Returns at once. */
    public void watch(Session session) {
        if (askedRecently.asMap().putIfAbsent(session.id(), true) == null) {
            keycloak.stillStands(session)
                    .filter(stands -> !stands)
                    .doOnNext(fallen -> log.info(
                            "Session {} is looked at again: Keycloak has taken its token back",
                            session.keycloakSession()))
                    .flatMap(fallen -> renewing.renewNow(session))
                    .subscribe(renewed -> {}, error -> log.debug("A session cannot be watched: {}", error.toString()));
        }
    }
}
