package pl.myhezo.migrationservice.handover.mongo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import pl.myhezo.platform.value.Sha256;

/** Content that ends with an error, not with its end, if it is not what its hash says. */
final class ProvenStream extends FilterInputStream {

    private final MessageDigest digest = Sha256.digest();
    private final String sha256;
    private boolean isProven;

    ProvenStream(InputStream content, String sha256) {
        super(content);
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            digest.update(into, offset, count);
        } else if (count < 0 && !isProven) {
            if (!Sha256.hex(digest).equals(sha256)) {
                throw new IOException("The content is no longer what it was");
            }
            isProven = true;
        }
        return count;
    }
}
