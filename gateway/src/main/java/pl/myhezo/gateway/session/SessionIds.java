package pl.myhezo.gateway.session;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import pl.myhezo.gateway.seal.MasterKey;
import pl.myhezo.gateway.seal.Signature;

/** Makes session ids and tells ours from made-up ones without asking the store, so that guessing costs us nothing. */
public final class SessionIds {

    private static final int RANDOM_BYTES = 32;
    private static final int SIGNATURE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Signature signature;

    SessionIds(MasterKey key) {
        this.signature = key.signatureFor("session-id");
    }

    public SessionId fresh() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] value = ByteBuffer.allocate(RANDOM_BYTES + SIGNATURE_BYTES)
                .put(random)
                .put(sign(random))
                .array();
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(value));
    }

    /** Empty if we did not issue this. */
    Optional<SessionId> read(String cookie) {
        if (cookie.length() != SessionId.LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] value = Base64.getUrlDecoder().decode(cookie);
            byte[] expected = sign(Arrays.copyOf(value, RANDOM_BYTES));
            byte[] given = Arrays.copyOfRange(value, RANDOM_BYTES, value.length);
            return MessageDigest.isEqual(expected, given) ? Optional.of(new SessionId(cookie)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] sign(byte[] random) {
        return Arrays.copyOf(signature.of(random), SIGNATURE_BYTES);
    }
}
