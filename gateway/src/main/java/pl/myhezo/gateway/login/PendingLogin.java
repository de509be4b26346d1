package pl.myhezo.gateway.login;

import java.net.URI;
import java.time.Instant;

/**
 * A login that somebody has begun and not finished. Travels sealed in a cookie of his browser, so that nothing is stored
 * for visitors who never come back and any replica can finish it.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the ID token to this login
 * @param codeVerifier proves to Keycloak that the one who began is the one who finishes (PKCE)
 * @param returnTo a path of ours to go to afterwards
 */
public record PendingLogin(
        URI origin, String state, String nonce, String codeVerifier, String returnTo, Instant startedAt) {

    @Override
    public String toString() {
        return "PendingLogin[origin=" + origin + "]";
    }
}
