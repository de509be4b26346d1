package pl.myhezo.endtoend.system;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app: RFC 6238 with SHA-1, six digits, 30 seconds. A secret has one instance in the program, because
 * the server accepts a code once, whoever types it.
 */
public final class OneTimeCodes {

    private static final long STEP_SECONDS = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final Map<String, OneTimeCodes> BY_SECRET = new ConcurrentHashMap<>();

    private final byte[] key;
    private long lastStep = -1;

    private OneTimeCodes(byte[] key) {
        this.key = key;
    }

    /** @param secret Base32, as an authenticator app shows it; spaces do no harm */
    public static OneTimeCodes of(String secret) {
        return BY_SECRET.computeIfAbsent(
                secret.replaceAll("[\\s=]", "").toUpperCase(Locale.ROOT), text -> new OneTimeCodes(base32(text)));
    }

    /** The next code that was not given out yet: a code is accepted once, so this may wait for the next step. */
    public synchronized String next() {
        long step = Math.max(Instant.now().getEpochSecond() / STEP_SECONDS, lastStep + 1);
        lastStep = step;
        waitFor(step);
        return code(step);
    }

    private static void waitFor(long step) {
        // The server takes the code of the step after too, so the wait is for the step before.
        long millis = (step - 1) * STEP_SECONDS * 1000 - System.currentTimeMillis();
        if (millis > 0) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0f;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] base32(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int value = 0;
        for (char letter : text.toCharArray()) {
            value = value << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (value >> bits));
                value &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
