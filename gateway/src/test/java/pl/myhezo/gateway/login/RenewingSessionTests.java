package pl.myhezo.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.myhezo.gateway.session.SessionFixtures.LIFETIME;
import static pl.myhezo.gateway.session.SessionFixtures.NOW;
import static pl.myhezo.gateway.session.SessionFixtures.ofAlicja;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pl.myhezo.gateway.login.LoginRefused.Reason;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.session.MemorySessions;
import pl.myhezo.gateway.session.MovableClock;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionFixtures;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@Tag("F-08")
class RenewingSessionTests {

    private static final Duration SPENT = Duration.ZERO;
    private static final Duration SOON_SPENT = Duration.ofSeconds(20);

    private final MovableClock clock = new MovableClock(NOW);
    private final FakeKeycloak keycloak = new FakeKeycloak(NOW);
    private final MemorySessions sessions = new MemorySessions(clock);
    private final RenewingSession replicaA = new RenewingSession(keycloak, sessions, LIFETIME, clock);
    private final RenewingSession replicaB = new RenewingSession(keycloak, sessions, LIFETIME, clock);

    @Test
    void leavesAGoodTokenAlone() {
        Session session = started(Duration.ofMinutes(5));
        assertThat(replicaA.fresh(session).block()).isEqualTo(session);
        assertThat(keycloak.renewals).hasValue(0);
    }

    @Test
    void renewsASpentToken() {
        Session session = started(SPENT);
        Session fresh = Objects.requireNonNull(replicaA.fresh(session).block());
        assertThat(fresh.tokens()).isNotEqualTo(session.tokens());
        assertThat(fresh.version()).isEqualTo(1);
        assertThat(sessions.find(session.id()).block()).isEqualTo(fresh);
    }

    @Test
    void fiftyRequestsOnTwoReplicasRenewOnce() {
        Sinks.Empty<Void> pause = Sinks.empty();
        keycloak.beforeRenewal(pause::asMono);
        Session session = started(SPENT);
        Mono<List<Session>> all = Flux.merge(IntStream.range(0, 50)
                        .mapToObj(i -> (i % 2 == 0 ? replicaA : replicaB).fresh(session))
                        .toList())
                .collectList();
        List<Session> fresh = all.doOnSubscribe(
                        begun -> Mono.delay(Duration.ofMillis(120)).subscribe(later -> pause.tryEmitEmpty()))
                .block();
        assertThat(keycloak.renewals).hasValue(1);
        assertThat(fresh)
                .hasSize(50)
                .containsOnly(Objects.requireNonNull(sessions.find(session.id()).block()));
    }

    @Test
    void aTokenStillGoodServesWhileKeycloakIsSlow() {
        keycloak.beforeRenewal(Mono::never);
        Session session = started(SOON_SPENT);
        assertThat(replicaA.fresh(session).block(Duration.ofMillis(500))).isEqualTo(session);
        assertThat(replicaA.fresh(session).block(Duration.ofMillis(500))).isEqualTo(session);
        assertThat(keycloak.renewals).hasValue(1);
    }

    @Test
    void aRenewalAheadOfTimeIsThereForTheNextRequest() {
        Session session = started(SOON_SPENT);
        replicaA.fresh(session).block();
        assertThat(Objects.requireNonNull(sessions.find(session.id()).block()).version())
                .isEqualTo(1);
    }

    @Test
    void whoMayNotGoOnLosesHisSession() {
        keycloak.beforeRenewal(() -> Mono.error(new LoginRefused(Reason.REFUSED, null)));
        Session session = started(SPENT);
        assertThatThrownBy(() -> replicaA.fresh(session).block()).satisfies(is(ProblemKind.NOT_AUTHENTICATED));
        assertThat(sessions.find(session.id()).block()).isNull();
    }

    @Test
    @Tag("F-07")
    void anOutageEndsNoSessionAndTheNextRequestTriesAgain() {
        keycloak.beforeRenewal(() -> Mono.error(Refusal.unavailable(new java.io.IOException("gone"))));
        Session session = started(SPENT);
        assertThatThrownBy(() -> replicaA.fresh(session).block()).satisfies(is(ProblemKind.UNAVAILABLE));
        assertThat(sessions.find(session.id()).block()).isEqualTo(session);

        keycloak.beforeRenewal(Mono::empty);
        assertThat(Objects.requireNonNull(replicaB.fresh(session).block()).version())
                .isEqualTo(1);
    }

    @Test
    void aSessionEndedDuringItsRenewalIsNotRevived() {
        Session session = started(SPENT);
        keycloak.beforeRenewal(() -> sessions.end(session.id()));
        assertThatThrownBy(() -> replicaA.fresh(session).block()).satisfies(is(ProblemKind.NOT_AUTHENTICATED));
        assertThat(sessions.find(session.id()).block()).isNull();
    }

    @Test
    void aReplicaWithAnOldCopyTakesWhatTheOtherHasRenewed() {
        Session session = started(SPENT);
        Session renewed = replicaA.fresh(session).block();
        assertThat(replicaB.fresh(session).block()).isEqualTo(renewed);
        assertThat(keycloak.renewals).hasValue(1);
    }

    @Test
    void whoIsTooSlowTakesWhatAnotherReplicaHasRenewedMeanwhile() {
        Session session = started(SPENT);
        keycloak.beforeRenewal(() -> overtake(session));

        assertThat(replicaA.fresh(session).block())
                .isEqualTo(sessions.find(session.id()).block());
        assertThat(Objects.requireNonNull(sessions.find(session.id()).block()).version())
                .isEqualTo(1);
    }

    @Test
    void whoIsRefusedBecauseAnotherReplicaWasFasterEndsNothing() {
        Session session = started(SPENT);
        keycloak.beforeRenewal(() -> overtake(session).then(Mono.error(new LoginRefused(Reason.REFUSED, null))));

        Session renewed = replicaA.fresh(session).block();

        assertThat(renewed).isNotNull().isEqualTo(sessions.find(session.id()).block());
    }

    @Test
    void whoIsRefusedWhileAnotherReplicaIsRenewingWaitsForThatOne() {
        Session session = started(SPENT);
        keycloak.beforeRenewal(() -> {
            clock.moveTo(NOW.plusSeconds(8)); // the claim has run out
            return sessions.claimRenewal(session, Duration.ofSeconds(7))
                    .doOnNext(claimed -> Mono.delay(Duration.ofMillis(120))
                            .then(overtake(session))
                            .subscribe())
                    .then(Mono.error(new LoginRefused(Reason.REFUSED, null)));
        });

        Session renewed = replicaA.fresh(session).block();

        assertThat(renewed).isNotNull().isEqualTo(sessions.find(session.id()).block());
        assertThat(keycloak.renewals).hasValue(1);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void tellsInTheLogWhySomebodyIsThrownOut(CapturedOutput log) {
        Session session = started(SPENT);
        keycloak.beforeRenewal(
                () -> Mono.error(new LoginRefused(Reason.REFUSED, new IllegalStateException("Session not active"))));

        assertThatThrownBy(() -> replicaA.fresh(session).block()).isInstanceOf(Refusal.class);

        assertThat(log).contains(session.keycloakSession(), "Session not active");
    }

    /** The other replica's renewal, after the first one's claim has run out. */
    private Mono<Void> overtake(Session session) {
        return sessions.renew(
                        session.renewed(session.person(), SessionFixtures.tokens(NOW, Duration.ofMinutes(5)), LIFETIME))
                .then();
    }

    private Session started(Duration accessTokenLife) {
        Session session = ofAlicja(accessTokenLife);
        sessions.start(session).block();
        return session;
    }

    private static java.util.function.Consumer<Throwable> is(ProblemKind kind) {
        return error -> assertThat(((Refusal) error).kind()).isEqualTo(kind);
    }
}
