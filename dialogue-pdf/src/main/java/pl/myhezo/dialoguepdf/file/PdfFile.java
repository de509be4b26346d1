package pl.myhezo.dialoguepdf.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A PDF 1.7 file in the making. Objects are given as text in the syntax of the format; all but streams are packed together
 * and compressed. The same objects in the same order make the same bytes.
 */
public final class PdfFile implements AutoCloseable {

    private static final int OBJECTS_PACKED_TOGETHER = 200;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final MessageDigest digest = Fingerprint.digest();
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[16 * 1024];
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> packed = new ArrayList<>();
    private final StringBuilder packedText = new StringBuilder();
    private final StringBuilder packedIndex = new StringBuilder();

    /** Where an object is: at an offset of the file, or as one of those packed into another. */
    private record Entry(int kind, int place, int index) {

        static final Entry FREE = new Entry(0, 0, 65535);
    }

    public PdfFile() {
        entries.add(Entry.FREE);
        // The second line tells programs that copy files that this one is not text.
        print("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** The number of an object that is going to be written later. */
    public int reserve() {
        entries.add(Entry.FREE);
        return entries.size() - 1;
    }

    public int add(String object) {
        int number = reserve();
        put(number, object);
        return number;
    }

    public void put(int number, String object) {
        packedIndex.append(number).append(' ').append(packedText.length()).append(' ');
        packedText.append(object).append('\n');
        packed.add(number);
        if (packed.size() == OBJECTS_PACKED_TOGETHER) {
            writePacked();
        }
    }

    public int addStream(String entriesOfDictionary, byte[] content) {
        int number = reserve();
        putStream(number, entriesOfDictionary, content);
        return number;
    }

    public void putStream(int number, String entriesOfDictionary, byte[] content) {
        putCompressed(number, entriesOfDictionary, deflate(content));
    }

    /** A stream that {@link #compressed} made. */
    public void putCompressed(int number, String entriesOfDictionary, byte[] compressed) {
        putRaw(number, entriesOfDictionary + "/Filter/FlateDecode", compressed);
    }

    /** A stream as it is, with its filter if it has one. */
    public void putRaw(int number, String entriesOfDictionary, byte[] content) {
        entries.set(number, new Entry(1, bytes.size(), 0));
        print(number + " 0 obj\n<<" + entriesOfDictionary + "/Length " + content.length + ">>\nstream\n");
        print(content);
        print("\nendstream\nendobj\n");
    }

    /** What is the same in many documents is compressed once. */
    public static byte[] compressed(byte[] content) {
        try (var file = new PdfFile()) {
            return file.deflate(content);
        }
    }

    public int size() {
        return bytes.size() + packedText.length();
    }

    /** Ends the file and writes it: until now nothing of it has left. */
    public void end(int catalog, OutputStream out) throws IOException {
        writePacked();
        String id = HexFormat.of().formatHex(digest.digest(), 0, 16);
        int number = reserve();
        int start = bytes.size();
        entries.set(number, new Entry(1, start, 0));
        var table = new ByteArrayOutputStream(entries.size() * 7);
        for (Entry entry : entries) {
            number(table, entry.kind, 1);
            number(table, entry.place, 4);
            number(table, entry.index, 2);
        }
        putStream(
                number,
                "/Type/XRef/W[1 4 2]/Size " + entries.size() + "/Root " + catalog + " 0 R/ID[<" + id + "><" + id + ">]",
                table.toByteArray());
        print("startxref\n" + start + "\n%%EOF\n");
        bytes.writeTo(out);
    }

    private void writePacked() {
        if (packed.isEmpty()) {
            return;
        }
        int number = reserve();
        for (int i = 0; i < packed.size(); i++) {
            entries.set(packed.get(i), new Entry(2, number, i));
        }
        String index = packedIndex.toString();
        putStream(
                number,
                "/Type/ObjStm/N " + packed.size() + "/First " + index.length(),
                (index + packedText).getBytes(ISO_8859_1));
        packed.clear();
        packedIndex.setLength(0);
        packedText.setLength(0);
    }

    private byte[] deflate(byte[] content) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        var compressed = new ByteArrayOutputStream(content.length / 3 + 64);
        while (!deflater.finished()) {
            compressed.write(buffer, 0, deflater.deflate(buffer));
        }
        return compressed.toByteArray();
    }

    private void print(String text) {
        print(text.getBytes(ISO_8859_1));
    }

    private void print(byte[] content) {
        bytes.writeBytes(content);
        digest.update(content);
    }

    /** Frees what the compressor holds outside the heap. */
    @Override
    public void close() {
        deflater.end();
    }

    private static void number(ByteArrayOutputStream out, int value, int width) {
        for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
    }
}
