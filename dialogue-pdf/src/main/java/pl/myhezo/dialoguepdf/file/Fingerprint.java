package pl.myhezo.dialoguepdf.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names that follow from the content, so that the same content has the same name. */
public final class Fingerprint {

    private Fingerprint() {}

    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
