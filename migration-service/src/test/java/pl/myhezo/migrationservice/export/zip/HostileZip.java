package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes archives that no honest program writes, byte by byte. */
public final class HostileZip {

    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** What the directory claims of an entry, beside its name. */
    record Claim(long size, int mode, int flags, String ownName) {}

    public HostileZip file(String name, String content) {
        return file(name, content, new Claim(content.getBytes(UTF_8).length, 0100644, 0, name));
    }

    public HostileZip link(String name, String target) {
        return file(name, target, new Claim(target.getBytes(UTF_8).length, 0120777, 0, name));
    }

    HostileZip file(String name, String content, Claim claim) {
        return packed(name, content.getBytes(UTF_8), claim);
    }

    /** So many zeros, which pack a thousandfold. */
    public HostileZip bomb(String name, int bytes, long claimedSize) {
        return packed(name, new byte[bytes], new Claim(claimedSize, 0100644, 0, name));
    }

    private HostileZip packed(String name, byte[] content, Claim claim) {
        byte[] packed = deflate(content);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        int start = entries.size();
        byte[] ownName = claim.ownName().getBytes(UTF_8);
        entries.writeBytes(littleEndian(30)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) claim.flags())
                .putShort((short) 8)
                .putInt(0)
                .putInt((int) checksum.getValue())
                .putInt(packed.length)
                .putInt((int) claim.size())
                .putShort((short) ownName.length)
                .putShort((short) 0)
                .array());
        entries.writeBytes(ownName);
        entries.writeBytes(packed);
        describe(name.getBytes(UTF_8), claim, checksum.getValue(), packed.length, start);
        return this;
    }

    private void describe(byte[] name, Claim claim, long checksum, int packed, int start) {
        directory.writeBytes(littleEndian(46)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8 | 20))
                .putShort((short) 20)
                .putShort((short) claim.flags())
                .putShort((short) 8)
                .putInt(0)
                .putInt((int) checksum)
                .putInt(packed)
                .putInt((int) claim.size())
                .putShort((short) name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(claim.mode() << 16)
                .putInt(start)
                .array());
        directory.writeBytes(name);
        count++;
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(entries.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(littleEndian(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) Math.min(count, 0xFFFE))
                .putShort((short) Math.min(count, 0xFFFE))
                .putInt(directory.size())
                .putInt(entries.size())
                .putShort((short) 0)
                .array());
        return all.toByteArray();
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
