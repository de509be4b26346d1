package pl.myhezo.gateway.system;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Authenticator apps of the demo people: RFC 6238 with SHA-1, six digits, 30 seconds; no code is given out twice. */
final class OneTimeCodes {

    private static final int STEP_SECONDS = 30;
    private static final Map<String, Long> LAST_STEPS = new ConcurrentHashMap<>();

    private OneTimeCodes() {}

    /** Keycloak takes the code of the step before and of the step after as well, so three logins fit into one step. */
    static String next(String secret) {
        long now = Instant.now().getEpochSecond() / STEP_SECONDS;
        long step = LAST_STEPS.merge(secret, now - 1, (last, first) -> Math.max(last + 1, first));
        if (step > now + 1) {
            throw new IllegalStateException("More logins of one person than there are codes: use another person");
        }
        return code(secret, step);
    }

    private static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0f;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
