package pl.myhezo.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.gateway.session.SessionFixtures.LIFETIME;
import static pl.myhezo.gateway.session.SessionFixtures.NOW;
import static pl.myhezo.gateway.session.SessionFixtures.ofAlicja;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.gateway.login.LoginRefused.Reason;
import pl.myhezo.gateway.session.MemorySessions;
import pl.myhezo.gateway.session.MovableClock;
import pl.myhezo.gateway.session.Session;
import reactor.core.publisher.Mono;

@Tag("T-15")
class WatchingSessionTests {

    private final MovableClock clock = new MovableClock(NOW);
    private final FakeKeycloak keycloak = new FakeKeycloak(NOW);
    private final MemorySessions sessions = new MemorySessions(clock);
    private final WatchingSession watching = new WatchingSession(
            keycloak, new RenewingSession(keycloak, sessions, LIFETIME, clock), Duration.ofHours(1));
    private final Session session = ofAlicja();

    @BeforeEach
    void start() {
        sessions.start(session).block();
    }

    @Test
    void asksOnceInItsIntervalHoweverManyRequestsCome() {
        for (int i = 0; i < 100; i++) {
            watching.watch(session);
        }
        assertThat(keycloak.questions).hasValue(1);
        assertThat(keycloak.renewals).hasValue(0);
    }

    @Test
    void endsTheSessionOfSomebodyDisabled() {
        keycloak.takeTokensBack();
        keycloak.beforeRenewal(() -> Mono.error(new LoginRefused(Reason.REFUSED, null)));
        watching.watch(session);
        assertThat(sessions.find(session.id()).block()).isNull();
    }

    @Test
    void endsNoSessionThatKeycloakStillRenews() {
        keycloak.takeTokensBack();
        watching.watch(session);
        assertThat(sessions.find(session.id()).block()).isNotNull();
        assertThat(keycloak.renewals).hasValue(1);
    }
}
