package pl.myhezo.gateway.session.mongo;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

/** The part of a session that is sealed in the store: everything about the person, and the tokens. */
record SessionContent(
        String name,
        String email,
        Set<String> roles,
        URI origin,
        String access,
        Instant accessExpiresAt,
        String refresh,
        Instant refreshExpiresAt) {}
