package pl.myhezo.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import pl.myhezo.platform.value.Sha256;

/**
 * HMAC-SHA-256 over a record, its number and the seal before it: {@code <id of the key>.<hexadecimal>}. Who does not
 * have the key can neither change a record nor number them anew.
 */
final class Seals {

    /** What the first record follows. */
    static final String NONE = "";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_ID_LENGTH = 8;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String newest;

    /** @param secrets the first one makes new seals */
    Seals(Iterable<String> secrets) {
        secrets.forEach(secret -> keys.put(id(secret), new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM)));
        this.newest = keys.keySet().iterator().next();
    }

    private static String id(String secret) {
        return Sha256.hex("audit key " + secret).substring(0, KEY_ID_LENGTH);
    }

    String over(long number, String previous, BsonDocument row) {
        return seal(newest, number, previous, row);
    }

    /** Whether one of our keys made this seal over just this. */
    boolean holds(String seal, long number, String previous, BsonDocument row) {
        String key = seal.split("\\.", 2)[0];
        return keys.containsKey(key)
                && MessageDigest.isEqual(
                        seal.getBytes(UTF_8), seal(key, number, previous, row).getBytes(UTF_8));
    }

    private String seal(String key, long number, String previous, BsonDocument row) {
        byte[] before = previous.getBytes(UTF_8);
        Mac mac = mac(key);
        mac.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(number)
                .putInt(before.length)
                .array());
        mac.update(before);
        mac.update(bytes(row));
        return key + "." + HexFormat.of().formatHex(mac.doFinal());
    }

    private Mac mac(String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(key));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** All of it but number and seal, in the order of the fields, which the database keeps. */
    private static byte[] bytes(BsonDocument row) {
        BsonDocument content = row.clone();
        content.remove(AuditRows.NUMBER);
        content.remove(AuditRows.SEAL);
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            new BsonDocumentCodec()
                    .encode(writer, content, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }
}
