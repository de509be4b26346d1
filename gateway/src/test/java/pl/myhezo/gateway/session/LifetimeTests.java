package pl.myhezo.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LifetimeTests {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private final Lifetime lifetime = new Lifetime(Duration.ofMinutes(30), Duration.ofHours(10));

    @Test
    void endsWhenNobodyHasUsedItForTheIdleTimeAfterItsLastToken() {
        assertThat(lifetime.endOf(START, tokens(Duration.ofMinutes(5), Duration.ofHours(2))))
                .isEqualTo(START.plus(Duration.ofMinutes(35)));
    }

    @Test
    void endsWithTheRefreshTokenAtTheLatest() {
        assertThat(lifetime.endOf(START, tokens(Duration.ofMinutes(5), Duration.ofMinutes(20))))
                .isEqualTo(START.plus(Duration.ofMinutes(20)));
    }

    @Test
    void aRefreshTokenOfOurRealmLivesAsLongAsAnUnusedSession() {
        JsonNode realm = JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        LifetimeTests.class.getResourceAsStream("/realm/production/myhezo-realm.json")));
        Duration access = Duration.ofSeconds(realm.path("accessTokenLifespan").asInt());
        Duration refresh =
                Duration.ofSeconds(realm.path("ssoSessionIdleTimeout").asInt());

        assertThat(lifetime.endOf(START, tokens(access, refresh)))
                .isEqualTo(START.plus(access).plus(lifetime.idle()));
    }

    @Test
    void endsInTheEveningHoweverBusyItIs() {
        assertThat(lifetime.endOf(START, tokens(Duration.ofHours(9).plusMinutes(50), Duration.ofHours(20))))
                .isEqualTo(START.plus(Duration.ofHours(10)));
    }

    private static Tokens tokens(Duration access, Duration refresh) {
        return new Tokens("a", START.plus(access), "r", START.plus(refresh));
    }
}
