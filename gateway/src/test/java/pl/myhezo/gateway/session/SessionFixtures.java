package pl.myhezo.gateway.session;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import pl.myhezo.gateway.seal.Keys;

/** Sessions that tests need. */
public final class SessionFixtures {

    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    public static final Lifetime LIFETIME = new Lifetime(Duration.ofMinutes(30), Duration.ofHours(10));
    private static final SessionIds IDS = new SessionIds(Keys.ofTests());

    private SessionFixtures() {}

    /** Alicja, signed in at {@link #NOW}. */
    public static Session ofAlicja() {
        return ofAlicja(Duration.ofMinutes(5));
    }

    public static Session ofAlicja(Duration accessTokenLife) {
        return of("alicja", tokens(NOW, accessTokenLife), NOW);
    }

    public static Session of(String subject, Tokens tokens, Instant now) {
        return new Session(
                IDS.fresh(),
                UUID.randomUUID().toString(),
                new Person(subject, "Alicja Nowak", "alicja.nowak@alfa.example", Set.of("customer")),
                URI.create("http://localhost:8080"),
                tokens,
                now,
                LIFETIME.endOf(now, tokens),
                0);
    }

    public static Tokens tokens(Instant now, Duration accessTokenLife) {
        return new Tokens(
                "access-" + UUID.randomUUID(),
                now.plus(accessTokenLife),
                "refresh-" + UUID.randomUUID(),
                now.plus(Duration.ofMinutes(30)));
    }
}
