package pl.myhezo.gateway.login.keycloak;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The realm's public keys: read anew when a token names an unknown one, but not more often than once in ten seconds
 * whatever tokens come in, since anybody may send one. The keys we know serve on while Keycloak is down.
 */
final class RealmKeys {

    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final Duration BETWEEN_READS = Duration.ofSeconds(10);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final Mono<JWKSet> reading;
    private volatile JWKSet known = new JWKSet();

    RealmKeys(String address, WebClient http) {
        this.reading = http.get()
                .uri(address)
                .retrieve()
                .bodyToMono(String.class)
                .flatMap(RealmKeys::parsed)
                .doOnNext(keys -> known = keys)
                .cache(keys -> BETWEEN_READS, failure -> AFTER_A_FAILURE, () -> AFTER_A_FAILURE);
    }

    /** Those that may have signed a token with this header; fails only if they cannot be read. */
    Flux<JWK> of(JWSHeader header) {
        if (!ALGORITHMS.contains(header.getAlgorithm())) {
            return Flux.empty();
        }
        JWKSelector named = new JWKSelector(JWKMatcher.forJWSHeader(header));
        List<JWK> found = named.select(known);
        return found.isEmpty() ? reading.flatMapIterable(named::select) : Flux.fromIterable(found);
    }

    /** What is no set of keys is as good as no answer. */
    private static Mono<JWKSet> parsed(String answer) {
        try {
            return Mono.just(JWKSet.parse(answer));
        } catch (ParseException e) {
            return Mono.error(new IOException("Keycloak's keys cannot be read", e));
        }
    }
}
