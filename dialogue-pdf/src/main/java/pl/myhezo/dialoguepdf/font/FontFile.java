package pl.myhezo.dialoguepdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** A TrueType font with a few of another one's glyphs, renumbered from 0. */
final class FontFile {

    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    private FontFile() {}

    /** @param glyphs the glyphs of the typeface; the list may grow while parts of composed glyphs are renumbered */
    static byte[] of(Typeface typeface, List<Integer> glyphs, IntUnaryOperator renumbered) {
        var outlines = new ByteArrayOutputStream(16 * 1024);
        var offsets = new ByteArrayOutputStream();
        u32(offsets, 0);
        for (int i = 0; i < glyphs.size(); i++) {
            outlines.writeBytes(GlyphOutline.of(typeface.outline(glyphs.get(i)), renumbered));
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
            u32(offsets, outlines.size());
        }
        var metrics = new ByteArrayOutputStream();
        glyphs.forEach(glyph -> u32(metrics, typeface.metrics(glyph)));

        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("head", edited(typeface.copy("head", 54), 8, 0, 50, 1));
        tables.put("hhea", edited(typeface.copy("hhea", 36), 34, glyphs.size()));
        tables.put("hmtx", metrics.toByteArray());
        tables.put("loca", offsets.toByteArray());
        tables.put("maxp", edited(typeface.copy("maxp", 32), 4, glyphs.size()));
        return assembled(tables);
    }

    private static byte[] assembled(Map<String, byte[]> tables) {
        var directory = new ByteArrayOutputStream();
        var content = new ByteArrayOutputStream(32 * 1024);
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        u32(directory, 0x00010000);
        u32(directory, count << 16 | power * 16);
        u32(directory, Integer.numberOfTrailingZeros(power) << 16 | (count - power) * 16);
        int start = 12 + count * 16;
        int head = 0;
        for (var table : tables.entrySet()) {
            if (table.getKey().equals("head")) {
                head = start + content.size();
            }
            directory.writeBytes(table.getKey().getBytes(StandardCharsets.US_ASCII));
            u32(directory, checksum(table.getValue()));
            u32(directory, start + content.size());
            u32(directory, table.getValue().length);
            content.writeBytes(table.getValue());
            while (content.size() % 4 != 0) {
                content.write(0);
            }
        }
        directory.writeBytes(content.toByteArray());
        byte[] file = directory.toByteArray();
        ByteBuffer.wrap(file).putInt(head + 8, CHECKSUM_OF_ALL - checksum(file));
        return file;
    }

    /** Sets 16 bits each, except at offset 8, the checksum, where it is 32. */
    private static byte[] edited(byte[] table, int... offsetsAndValues) {
        var edited = ByteBuffer.wrap(table);
        for (int i = 0; i < offsetsAndValues.length; i += 2) {
            if (offsetsAndValues[i] == 8) {
                edited.putInt(8, offsetsAndValues[i + 1]);
            } else {
                edited.putShort(offsetsAndValues[i], (short) offsetsAndValues[i + 1]);
            }
        }
        return table;
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xff) << (24 - i % 4 * 8);
        }
        return sum;
    }

    private static void u32(ByteArrayOutputStream out, int value) {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
    }
}
