package pl.myhezo.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.proc.SimpleSecurityContext;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.TestTokens;

@Tag("F-07")
class RealmKeysTests {

    private final TestTokens tokens = TestTokens.start();
    private final AtomicLong clock = new AtomicLong();
    private final RealmKeys keys = new RealmKeys(URI.create(tokens.jwkSetUri()), clock::get);

    @AfterEach
    void end() {
        tokens.close();
    }

    @Test
    void knownKeysWorkForADayWhileKeycloakIsDown() throws KeySourceException {
        assertThat(ours()).hasSize(1);
        tokens.close();

        pass(Duration.ofHours(23));
        assertThat(ours()).hasSize(1);

        pass(Duration.ofHours(1));
        assertThatThrownBy(this::ours).isInstanceOf(KeySourceException.class);
    }

    @Test
    void nobodyIsRefusedForAKeyThatCannotBeReadNow() throws KeySourceException {
        assertThat(ours()).hasSize(1);
        tokens.close();

        pass(Duration.ofSeconds(5));

        assertThatThrownBy(() -> keyNamed("new")).isInstanceOf(KeySourceException.class);
    }

    @Test
    void anUnknownKeyIsAskedForWithinLimits() throws KeySourceException {
        for (int i = 0; i < 50; i++) {
            assertThat(keyNamed("unknown-" + i)).isEmpty();
        }
        assertThat(tokens.reads()).isEqualTo(1);

        pass(Duration.ofSeconds(5));
        assertThat(keyNamed("unknown")).isEmpty();
        assertThat(tokens.reads()).isEqualTo(2);
    }

    @Test
    void forgedTokensDoNotTakeAwayTheKeysThatAreKnown() throws KeySourceException {
        assertThat(ours()).hasSize(1);
        pass(Duration.ofMinutes(6));
        for (int i = 0; i < 10; i++) {
            keyNamed("unknown-" + i);
        }

        assertThat(ours()).hasSize(1);
    }

    @Test
    void keysAreReadAnewBehindTheBackOfThoseWhoUseThem() throws KeySourceException {
        assertThat(ours()).hasSize(1);

        pass(Duration.ofMinutes(5));
        assertThat(ours()).hasSize(1);

        await().atMost(Duration.ofSeconds(30)).until(() -> tokens.reads() == 2);
    }

    @Test
    void afterTwoReadsThatFailedTheNextIsNotFarOff() throws KeySourceException {
        tokens.refuse(2);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::ours).isInstanceOf(KeySourceException.class);
            assertThatThrownBy(this::ours).isInstanceOf(KeySourceException.class);
            pass(Duration.ofSeconds(1));
        }

        assertThat(ours()).hasSize(1);
        assertThat(tokens.reads()).isEqualTo(3);
    }

    @Test
    void withoutAnyKeyThereIsNoAnswer() {
        tokens.close();

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(this::ours).isInstanceOf(KeySourceException.class);
        }
    }

    private List<JWK> ours() throws KeySourceException {
        return keyNamed(tokens.key().getKeyID());
    }

    private List<JWK> keyNamed(String id) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), new SimpleSecurityContext());
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
