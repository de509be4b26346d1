package pl.myhezo.keycloak.system;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app: TOTP with SHA-1, six digits, thirty seconds (RFC 6238). */
public record Authenticator(String secret) {

    private static final int PERIOD = 30;

    public String code() {
        return code(Instant.now());
    }

    /** The code of the step after this one, which is accepted already. */
    public String nextCode() {
        return code(Instant.now().plusSeconds(PERIOD));
    }

    public String code(Instant at) {
        byte[] hash = hash(at.getEpochSecond() / PERIOD);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    /** Six digits that are none of the codes accepted around now. */
    public String wrongCode() {
        Instant now = Instant.now();
        int guess = 0;
        while (isNear(guess, now)) {
            guess++;
        }
        return "%06d".formatted(guess);
    }

    private boolean isNear(int guess, Instant now) {
        for (int step = -2; step <= 2; step++) {
            if (code(now.plusSeconds((long) step * PERIOD)).equals("%06d".formatted(guess))) {
                return true;
            }
        }
        return false;
    }

    private byte[] hash(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
