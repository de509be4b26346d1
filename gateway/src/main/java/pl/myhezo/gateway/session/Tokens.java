package pl.myhezo.gateway.session;

import java.time.Instant;

/** What Keycloak gave us for the person. Stays on this side of the door. */
public record Tokens(String access, Instant accessExpiresAt, String refresh, Instant refreshExpiresAt) {

    @Override
    public String toString() {
        return "Tokens[accessExpiresAt=" + accessExpiresAt + ", refreshExpiresAt=" + refreshExpiresAt + "]";
    }
}
