package pl.myhezo.gateway.login.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

@Tag("T-17")
class RealmKeysTests {

    private final RSAKey ours;
    private final AtomicInteger reads = new AtomicInteger();
    private final RealmKeys keys = new RealmKeys(
            "http://keycloak.example/certs",
            WebClient.builder().exchangeFunction(asked -> answer()).build());
    private String answer;

    RealmKeysTests() throws JOSEException {
        ours = new RSAKeyGenerator(2048).keyID("ours").generate();
        answer = new JWKSet(ours.toPublicJWK()).toString();
    }

    @Test
    void tokensWithInventedKeysMakeUsAskNoMoreThanOnceInAWhile() {
        for (int i = 0; i < 500; i++) {
            assertThat(keys.of(header(JWSAlgorithm.RS256, "invented-" + i))
                            .collectList()
                            .block())
                    .isEmpty();
        }

        assertThat(reads).hasValueBetween(1, 2);
    }

    @Test
    void whatWeKnowServesOnWhateverIsSentAndWhileKeycloakIsDown() {
        assertThat(keys.of(header(JWSAlgorithm.RS256, "ours")).blockFirst()).isEqualTo(ours.toPublicJWK());
        answer = "";

        for (int i = 0; i < 100; i++) {
            keys.of(header(JWSAlgorithm.RS256, "invented-" + i)).collectList().block();
            assertThat(keys.of(header(JWSAlgorithm.RS256, "ours")).blockFirst()).isEqualTo(ours.toPublicJWK());
        }
        assertThat(reads).hasValueBetween(1, 2);
    }

    @Test
    void nobodyIsAskedForAlgorithmsWeDoNotAccept() {
        for (JWSAlgorithm algorithm : JWSAlgorithm.Family.HMAC_SHA) {
            assertThat(keys.of(header(algorithm, "ours")).collectList().block()).isEmpty();
        }

        assertThat(reads).hasValue(0);
    }

    @Test
    @Tag("F-07")
    void withoutAnAnswerNobodyCanTell() {
        answer = "gateway timeout";

        assertThatThrownBy(() -> keys.of(header(JWSAlgorithm.RS256, "ours")).blockFirst())
                .satisfies(error -> assertThat(KeycloakErrors.isOutage(error)).isTrue());
    }

    private Mono<ClientResponse> answer() {
        return Mono.fromSupplier(() -> {
            reads.incrementAndGet();
            return ClientResponse.create(HttpStatus.OK).body(answer).build();
        });
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String key) {
        return new JWSHeader.Builder(algorithm).keyID(key).build();
    }
}
