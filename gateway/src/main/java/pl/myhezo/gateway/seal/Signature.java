package pl.myhezo.gateway.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Proves that a text came from us (HMAC-SHA256). */
public final class Signature {

    private final SecretKey key;

    Signature(SecretKey key) {
        this.key = key;
    }

    public byte[] of(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    /** As text that fits a header or a cookie. */
    public String of(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Compares in constant time. */
    public boolean matches(String content, String signature) {
        return MessageDigest.isEqual(
                of(content).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
