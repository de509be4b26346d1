package pl.myhezo.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.gateway.session.SessionFixtures.LIFETIME;
import static pl.myhezo.gateway.session.SessionFixtures.NOW;
import static pl.myhezo.gateway.session.SessionFixtures.ofAlicja;
import static pl.myhezo.gateway.session.SessionFixtures.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every store of sessions has to do. */
public abstract class SessionsContract {

    private static final Duration LEASE = Duration.ofSeconds(7);

    protected final MovableClock clock = new MovableClock(NOW);

    protected abstract Sessions sessions();

    @Test
    void findsWhatWasStartedWholeAndAsItWas() {
        Session session = started();
        assertThat(sessions().find(session.id()).block()).isEqualTo(session);
    }

    @Test
    void findsNothingUnderAnIdThatWasNotStarted() {
        assertThat(sessions().find(ofAlicja().id()).block()).isNull();
    }

    @Test
    void findsNothingOnceTheSessionIsOver() {
        Session session = started();
        clock.moveTo(session.endsAt().minusSeconds(1));
        assertThat(sessions().find(session.id()).block()).isNotNull();
        clock.moveTo(session.endsAt());
        assertThat(sessions().find(session.id()).block()).isNull();
    }

    @Test
    void ofManyWhoWantToRenewExactlyOneMay() {
        Session session = started();
        List<Boolean> claims = Flux.merge(IntStream.range(0, 20)
                        .mapToObj(i -> sessions().claimRenewal(session, LEASE))
                        .toList())
                .collectList()
                .block();
        assertThat(claims).containsOnlyOnce(true).hasSize(20);
    }

    @Test
    void aClaimRunsOutIfItsOwnerDies() {
        Session session = started();
        assertThat(claim(session)).isTrue();
        clock.moveTo(NOW.plus(LEASE).minusMillis(1));
        assertThat(claim(session)).isFalse();
        clock.moveTo(NOW.plus(LEASE));
        assertThat(claim(session)).isTrue();
    }

    @Test
    void aClaimGivenBackIsFree() {
        Session session = started();
        claim(session);
        sessions().releaseRenewal(session).block();
        assertThat(claim(session)).isTrue();
    }

    @Test
    void aRenewedSessionHasItsNewTokensAndIsNotRenewedFromTheOldVersionAgain() {
        Session session = started();
        Session renewed = renewed(session);
        claim(session);
        assertThat(sessions().renew(renewed).block()).isTrue();
        assertThat(sessions().findNow(session.id()).block()).isEqualTo(renewed);
        assertThat(sessions().renew(renewed(session)).block()).isFalse();
        assertThat(claim(session)).isFalse();
        assertThat(claim(renewed)).isTrue();
    }

    @Test
    void whatWasEndedStaysEndedEvenIfARenewalWasUnderWay() {
        Session session = started();
        claim(session);
        sessions().end(session.id()).block();
        assertThat(sessions().renew(renewed(session)).block()).isFalse();
        assertThat(sessions().find(session.id()).block()).isNull();
    }

    @Test
    void endsTheVersionThatIsNamedAndNoNewerOne() {
        Session session = started();
        Session renewed = renewed(session);
        sessions().renew(renewed).block();
        assertThat(sessions().endUnlessRenewed(session).block()).isFalse();
        assertThat(sessions().find(session.id()).block()).isEqualTo(renewed);
        assertThat(sessions().endUnlessRenewed(renewed).block()).isTrue();
        assertThat(sessions().find(session.id()).block()).isNull();
        assertThat(sessions().endUnlessRenewed(renewed).block()).isFalse();
    }

    @Test
    void endsExactlyTheSessionThatKeycloakNames() {
        Session one = started();
        Session other = started();
        sessions().endKeycloakSession(one.keycloakSession()).block();
        assertThat(sessions().find(one.id()).block()).isNull();
        assertThat(sessions().find(other.id()).block()).isEqualTo(other);
    }

    @Test
    void endsAllSessionsOfAPersonAndNobodyElses() {
        String subject = "person-" + System.nanoTime();
        List<Session> his = List.of(startedBy(subject), startedBy(subject));
        Session hers = started();
        sessions().endAllOf(subject).block();
        assertThat(his).allMatch(session -> sessions().find(session.id()).block() == null);
        assertThat(sessions().find(hers.id()).block()).isEqualTo(hers);
    }

    @Test
    void tellsWhichOfManyStand() {
        Session over = started();
        clock.moveTo(over.endsAt());
        Session ended = startedLater();
        Session one = startedLater();
        Session other = startedLater();
        sessions().end(ended.id()).block();

        assertThat(sessions()
                        .standing(List.of(
                                over.id(),
                                ended.id(),
                                one.id(),
                                other.id(),
                                ofAlicja().id()))
                        .block())
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(sessions().standing(List.of()).block()).isEmpty();
    }

    private Session startedLater() {
        Instant now = clock.instant();
        Session session = SessionFixtures.of("alicja", tokens(now, Duration.ofMinutes(5)), now);
        sessions().start(session).block();
        return session;
    }

    protected Session started() {
        return startedBy("alicja");
    }

    private Session startedBy(String subject) {
        Session session = SessionFixtures.of(subject, tokens(NOW, Duration.ofMinutes(5)), NOW);
        sessions().start(session).block();
        return session;
    }

    private static Session renewed(Session session) {
        return session.renewed(session.person(), tokens(NOW.plusSeconds(240), Duration.ofMinutes(5)), LIFETIME);
    }

    private boolean claim(Session session) {
        Mono<Boolean> claim = sessions().claimRenewal(session, LEASE);
        return Boolean.TRUE.equals(claim.block());
    }
}
