package pl.myhezo.gateway.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTests {

    private static final byte[] TEXT = "refresh token".getBytes(UTF_8);
    private final MasterKey key = new MasterKey("0123456789abcdef0123456789abcdef");

    @Test
    void opensWhatItClosed() {
        assertThat(key.sealFor("login").open(key.sealFor("login").close(TEXT))).hasValue(TEXT);
    }

    @Test
    void closesTheSameContentDifferentlyEachTime() {
        Seal seal = key.sealFor("login");
        assertThat(seal.close(TEXT)).isNotEqualTo(seal.close(TEXT));
    }

    @Test
    void opensNothingThatWasChangedInAnyByte() {
        Seal seal = key.sealFor("login");
        byte[] closed = seal.close(TEXT);
        for (int i = 0; i < closed.length; i++) {
            byte[] changed = closed.clone();
            changed[i] ^= 1;
            assertThat(seal.open(changed)).as("byte " + i).isEmpty();
        }
        assertThat(seal.open(new byte[5])).isEmpty();
    }

    @Test
    void aSealForOnePurposeOpensNoOther() {
        byte[] closed = key.sealFor("login").close(TEXT);
        assertThat(key.sealFor("session").open(closed)).isEmpty();
        assertThat(key.sealFor("login", "cookie".getBytes(UTF_8)).open(closed)).isEmpty();
        assertThat(new MasterKey("another key, also 32 characters..")
                        .sealFor("login")
                        .open(closed))
                .isEmpty();
    }

    @Test
    void aSignatureFitsItsContentAndPurposeOnly() {
        String signature = key.signatureFor("csrf").of("abc");
        assertThat(key.signatureFor("csrf").matches("abc", signature)).isTrue();
        assertThat(key.signatureFor("csrf").matches("abd", signature)).isFalse();
        assertThat(key.signatureFor("id").matches("abc", signature)).isFalse();
        assertThat(key.signatureFor("csrf").matches("abc", "")).isFalse();
    }
}
