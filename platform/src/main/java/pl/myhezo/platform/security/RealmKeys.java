package pl.myhezo.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The realm's public keys: cached, read anew when a token names an unknown one, but not more often than twice in half a
 * minute whatever tokens come in. While Keycloak is down the keys we know go on working for a day.
 */
final class RealmKeys implements JWKSource<SecurityContext> {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(2);
    private static final int LARGEST_ANSWER = 200_000;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration WAIT_FOR_ANOTHER_READ = Duration.ofSeconds(5);
    private static final Duration BETWEEN_READS = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofDays(1);

    private final JWKSource<SecurityContext> source;
    private volatile boolean known;

    RealmKeys(URI address) {
        DefaultResourceRetriever http =
                new DefaultResourceRetriever((int) CONNECT.toMillis(), (int) READ.toMillis(), LARGEST_ANSWER);
        try {
            this.source = JWKSourceBuilder.create(address.toURL(), http)
                    .cache(FRESH.toMillis(), WAIT_FOR_ANOTHER_READ.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_READS.toMillis())
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("myhezo.security.jwk-set-uri is not an address", e);
        }
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            List<JWK> keys = source.get(selector, context);
            known = true;
            return keys;
        } catch (RateLimitReachedException e) {
            if (known) {
                return List.of(); // we have the keys, and none is the one the token names
            }
            throw e;
        }
    }
}
