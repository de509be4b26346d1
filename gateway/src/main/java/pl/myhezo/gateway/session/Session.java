package pl.myhezo.gateway.session;

import java.net.URI;
import java.time.Instant;

/**
 * A login session, from the second factor to logout, revocation or expiry. It changes only when its tokens are renewed;
 * no request writes it, the idle time is counted from the last renewal.
 *
 * @param keycloakSession Keycloak's `sid`, by which Keycloak ends it
 * @param origin the address the person signed in at; the issuer of his tokens depends on it
 * @param endsAt when it is over if it is not renewed
 * @param version counts the renewals
 */
public record Session(
        SessionId id,
        String keycloakSession,
        Person person,
        URI origin,
        Tokens tokens,
        Instant startedAt,
        Instant endsAt,
        long version) {

    /** The same session with new tokens. */
    public Session renewed(Person person, Tokens tokens, Lifetime lifetime) {
        return new Session(
                id, keycloakSession, person, origin, tokens, startedAt, lifetime.endOf(startedAt, tokens), version + 1);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }
}
