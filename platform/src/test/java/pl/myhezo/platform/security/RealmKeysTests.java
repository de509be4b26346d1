package pl.myhezo.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.proc.SimpleSecurityContext;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.TestTokens;

@Tag("F-07")
class RealmKeysTests {

    private final TestTokens tokens = TestTokens.start();
    private final RealmKeys keys = new RealmKeys(URI.create(tokens.jwkSetUri()));

    @Test
    void knownKeysWorkWhileKeycloakIsDown() throws KeySourceException {
        assertThat(keys.get(ours(), new SimpleSecurityContext())).hasSize(1);
        tokens.close();

        assertThat(keys.get(ours(), new SimpleSecurityContext())).hasSize(1);
        assertThat(keys.get(named("new"), new SimpleSecurityContext())).isEmpty();
    }

    @Test
    void anUnknownKeyIsAskedForWithinLimits() throws KeySourceException {
        for (int i = 0; i < 50; i++) {
            assertThat(keys.get(named("unknown-" + i), new SimpleSecurityContext()))
                    .isEmpty();
        }

        assertThat(tokens.reads()).isBetween(1, 3);
        tokens.close();
    }

    @Test
    void withoutAnyKeyThereIsNoAnswer() {
        tokens.close();

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> keys.get(ours(), new SimpleSecurityContext()))
                    .isInstanceOf(KeySourceException.class);
        }
    }

    private JWKSelector ours() {
        return named(tokens.key().getKeyID());
    }

    private static JWKSelector named(String id) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
    }
}
