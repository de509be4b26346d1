package pl.myhezo.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

class CachedSessionsTests {

    private final Sessions sessions = new CachedSessions(
            new MemorySessions(Clock.fixed(SessionFixtures.NOW, ZoneOffset.UTC)), Duration.ofMinutes(1));

    /** Something that ends a session. */
    private interface End {
        Mono<?> of(Session session, Sessions sessions);
    }

    static Stream<Named<End>> ends() {
        return Stream.of(
                Named.of("itself", (session, sessions) -> sessions.end(session.id())),
                Named.of("in Keycloak", (session, sessions) -> sessions.endKeycloakSession(session.keycloakSession())),
                Named.of(
                        "with all of its person",
                        (session, sessions) ->
                                sessions.endAllOf(session.person().subject())),
                Named.of("unless renewed", (session, sessions) -> sessions.endUnlessRenewed(session)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whoHearsThatASessionHasEndedFindsItNoMore(End end) {
        Session session = SessionFixtures.ofAlicja();
        sessions.start(session).block();
        assertThat(sessions.find(session.id()).block()).isEqualTo(session);

        Session found = end.of(session, sessions)
                .then(Mono.defer(() -> sessions.find(session.id())))
                .block();

        assertThat(found).isNull();
    }
}
