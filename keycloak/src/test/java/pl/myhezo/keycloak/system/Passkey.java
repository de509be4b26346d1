package pl.myhezo.keycloak.system;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** A passkey as a phone keeps it (WebAuthn level 2, ES256, no attestation), with the finger always on the sensor. */
public final class Passkey {

    private static final int USER_PRESENT_AND_VERIFIED = 0x05;
    private static final int HOLDS_CREDENTIAL = 0x40;
    private static final int COORDINATE = 32;

    private final String host;
    private final String origin;
    private final byte[] id;
    private final KeyPair keys;
    private String user;

    public Passkey(String host, String origin) {
        this(host, origin, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), "");
    }

    private Passkey(String host, String origin, byte[] id, String user) {
        this.host = host;
        this.origin = origin;
        this.id = id.clone();
        this.user = user;
        this.keys = keys();
    }

    /** One that pretends to be this, without knowing its key. */
    public Passkey withAnotherKey() {
        return new Passkey(host, origin, id, user);
    }

    /** What the form for a new passkey is filled with. */
    public Map<String, String> registers(Map<String, String> asked) {
        user = asked.getOrDefault("user-id", "");
        byte[] attestation = concat(
                new byte[] {(byte) 0xa3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xa0},
                text("authData"),
                bytes(newCredential()));
        return Map.of(
                "clientDataJSON", encoded(clientData("webauthn.create", asked)),
                "attestationObject", encoded(attestation),
                "publicKeyCredentialId", encoded(id),
                "authenticatorLabel", "Telefon");
    }

    /** What the form of the login is filled with. */
    public Map<String, String> answers(Map<String, String> asked) {
        byte[] clientData = clientData("webauthn.get", asked);
        byte[] data = authenticatorData(USER_PRESENT_AND_VERIFIED);
        return Map.of(
                "clientDataJSON", encoded(clientData),
                "authenticatorData", encoded(data),
                "signature", encoded(signed(concat(data, sha256(clientData)))),
                "credentialId", encoded(id),
                "userHandle", user);
    }

    private byte[] clientData(String type, Map<String, String> asked) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, asked.get("challenge"), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] newCredential() {
        byte[] length = ByteBuffer.allocate(2).putShort((short) id.length).array();
        return concat(
                authenticatorData(USER_PRESENT_AND_VERIFIED | HOLDS_CREDENTIAL), new byte[16], length, id, publicKey());
    }

    private byte[] authenticatorData(int flags) {
        return concat(
                sha256(host.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags}, new byte[Integer.BYTES]);
    }

    /** As COSE has it: key type EC2, ES256, curve P-256, x, y. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return concat(
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21},
                bytes(coordinate(key.getW().getAffineX())),
                new byte[] {0x22},
                bytes(coordinate(key.getW().getAffineY())));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] result = new byte[COORDINATE];
        int length = Math.min(signed.length, COORDINATE);
        System.arraycopy(signed, signed.length - length, result, COORDINATE - length, length);
        return result;
    }

    /** A CBOR text of less than 24 bytes. */
    private static byte[] text(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return concat(new byte[] {(byte) (0x60 + content.length)}, content);
    }

    /** CBOR bytes with a length of two bytes, or of one where that is enough. */
    private static byte[] bytes(byte[] content) {
        byte[] head = content.length < 256
                ? new byte[] {0x58, (byte) content.length}
                : new byte[] {0x59, (byte) (content.length >> 8), (byte) content.length};
        return concat(head, content);
    }

    private byte[] signed(byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
