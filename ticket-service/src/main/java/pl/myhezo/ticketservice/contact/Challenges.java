package pl.myhezo.ticketservice.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pl.myhezo.platform.value.Sha256;

/**
 * Riddles that cost a browser a moment, and somebody who sends thousands of requests a lot of them. Nothing is kept of
 * one that was given out: it says itself until when it holds, and its seal that it is ours.
 */
public final class Challenges {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int LONGEST_SOLUTION = 32;
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,12})\\.([0-9]{1,2})\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final int difficulty;
    private final Duration validFor;
    private final Clock clock;

    /** @param key shared by all replicas */
    Challenges(byte[] key, int difficulty, Duration validFor, Clock clock) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.difficulty = difficulty;
        this.validFor = validFor;
        this.clock = clock;
    }

    public Challenge next() {
        Instant end = Instant.ofEpochSecond(clock.instant().plus(validFor).getEpochSecond());
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String content = end.getEpochSecond() + "." + difficulty + "." + BASE64.encodeToString(bytes);
        return new Challenge(content + "." + seal(content), difficulty, end);
    }

    /** Whether the challenge is one of ours, holds still, and this is its solution. */
    boolean isSolved(String challenge, String solution) {
        Matcher parts = FORM.matcher(challenge);
        if (!parts.matches() || solution.length() > LONGEST_SOLUTION) {
            return false;
        }
        int end = challenge.lastIndexOf('.');
        String seal = seal(challenge.substring(0, end));
        return MessageDigest.isEqual(
                        seal.getBytes(UTF_8), challenge.substring(end + 1).getBytes(UTF_8))
                && clock.instant().getEpochSecond() < Long.parseLong(parts.group(1))
                && zeroes(challenge + ":" + solution) >= Integer.parseInt(parts.group(2));
    }

    /** With how many bits of zero the hash of a text begins. */
    static int zeroes(String text) {
        return HASH_BITS - new BigInteger(1, Sha256.digest().digest(text.getBytes(UTF_8))).bitLength();
    }

    private String seal(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
