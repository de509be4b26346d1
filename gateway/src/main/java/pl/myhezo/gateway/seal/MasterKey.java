package pl.myhezo.gateway.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The one secret; every purpose gets a key of its own from it (HKDF, RFC 5869), so that none can stand in for another. */
public final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    MasterKey(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** @param purpose names what is sealed, for instance `login` */
    public Seal sealFor(String purpose) {
        return new Seal(derive("AES", "seal:" + purpose, new byte[0]));
    }

    /** A seal that needs a second secret as well, one that we do not keep. */
    public Seal sealFor(String purpose, byte[] otherSecret) {
        return new Seal(derive("AES", "seal:" + purpose, otherSecret));
    }

    public Signature signatureFor(String purpose) {
        return new Signature(derive("HmacSHA256", "sign:" + purpose, new byte[0]));
    }

    private SecretKey derive(String algorithm, String info, byte[] otherSecret) {
        try {
            HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .addIKM(otherSecret)
                    .thenExpand(info.getBytes(StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of every JDK since 25", e);
        }
    }
}
