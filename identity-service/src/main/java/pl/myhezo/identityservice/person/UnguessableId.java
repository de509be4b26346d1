package pl.myhezo.identityservice.person;

import java.security.SecureRandom;
import java.util.Base64;

/** Ids that are as good as a password: 192 random bits in 32 characters that need no escaping in a URL. */
public final class UnguessableId {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private UnguessableId() {}

    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
