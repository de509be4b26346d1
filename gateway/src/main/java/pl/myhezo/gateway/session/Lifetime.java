package pl.myhezo.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * How long a session lives.
 *
 * @param idle how long it may stay unused; counted from the end of the last access token, so up to one token life
 *     longer. Keycloak's refresh token has to live as long as both together
 * @param absolute how long it may last however busy it is
 */
public record Lifetime(Duration idle, Duration absolute) {

    public Instant endOf(Instant startedAt, Tokens tokens) {
        return Collections.min(
                List.of(startedAt.plus(absolute), tokens.accessExpiresAt().plus(idle), tokens.refreshExpiresAt()));
    }
}
