package pl.myhezo.dialoguepdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A TrueType font, read once and shared by all documents. Only fonts of this library are read, so they are trusted. */
final class Typeface {

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final String name;
    private final int unitsPerEm;
    private final int longMetrics;
    private final int[] advances;
    private final boolean longOffsets;
    private final char[] common = new char[0x10000];
    private final Map<Integer, Character> rare = new HashMap<>();

    Typeface(String name, byte[] bytes) {
        this.name = name;
        this.data = ByteBuffer.wrap(bytes);
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + i * 16;
            tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), data.getInt(at + 8));
        }
        unitsPerEm = u16(table("head") + 18);
        longOffsets = u16(table("head") + 50) == 1;
        longMetrics = u16(table("hhea") + 34);
        advances = IntStream.range(0, u16(table("maxp") + 4))
                .map(glyph -> thousandths(metrics(glyph) >>> 16))
                .toArray();
        readCharacters();
    }

    String name() {
        return name;
    }

    int glyphs() {
        return advances.length;
    }

    /** The glyph of a character, 0 if there is none. */
    int glyph(int codePoint) {
        return codePoint < 0x10000 ? common[codePoint] : rare.getOrDefault(codePoint, '\0');
    }

    /** How far a glyph moves the pen, in thousandths of the font's size. */
    int advance(int glyph) {
        return advances[glyph];
    }

    /** A signed number of a table, in thousandths of the font's size. */
    int metric(String table, int offset) {
        return thousandths(data.getShort(table(table) + offset));
    }

    /** The horizontal metrics of a glyph as the font has them: advance and left side bearing. */
    int metrics(int glyph) {
        int table = table("hmtx");
        int advance = u16(table + Math.min(glyph, longMetrics - 1) * 4);
        int bearing = glyph < longMetrics
                ? u16(table + glyph * 4 + 2)
                : u16(table + longMetrics * 4 + (glyph - longMetrics) * 2);
        return advance << 16 | bearing;
    }

    /** The outline of a glyph; empty for a blank one. */
    ByteBuffer outline(int glyph) {
        int loca = table("loca");
        int from = longOffsets ? data.getInt(loca + glyph * 4) : u16(loca + glyph * 2) * 2;
        int to = longOffsets ? data.getInt(loca + glyph * 4 + 4) : u16(loca + glyph * 2 + 2) * 2;
        return data.slice(table("glyf") + from, to - from);
    }

    byte[] copy(String table, int length) {
        var copy = new byte[length];
        data.get(table(table), copy);
        return copy;
    }

    private int table(String tag) {
        return tables.getOrDefault(tag, 0);
    }

    private int u16(int at) {
        return data.getShort(at) & 0xffff;
    }

    private int thousandths(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    private void readCharacters() {
        int cmap = table("cmap");
        int count = u16(cmap + 2);
        for (int i = 0; i < count; i++) {
            int table = cmap + data.getInt(cmap + 4 + i * 8 + 4);
            switch (u16(table)) {
                case 4 -> readSegments(table);
                case 12 -> readGroups(table);
                default -> {} // older or special tables say nothing more
            }
        }
    }

    private void readSegments(int table) {
        int segments = u16(table + 6) / 2;
        int ends = table + 14;
        int starts = ends + segments * 2 + 2;
        int deltas = starts + segments * 2;
        int ranges = deltas + segments * 2;
        for (int s = 0; s < segments; s++) {
            int start = u16(starts + s * 2);
            int range = u16(ranges + s * 2);
            for (int c = start; c <= u16(ends + s * 2) && c != 0xffff; c++) {
                int glyph = range == 0 ? c : u16(ranges + s * 2 + range + (c - start) * 2);
                if (glyph != 0) {
                    common[c] = (char) (glyph + u16(deltas + s * 2));
                }
            }
        }
    }

    private void readGroups(int table) {
        int groups = data.getInt(table + 12);
        for (int g = 0; g < groups; g++) {
            int at = table + 16 + g * 12;
            int start = data.getInt(at);
            for (int c = Math.max(start, 0x10000); c <= data.getInt(at + 4); c++) {
                rare.put(c, (char) (data.getInt(at + 8) + c - start));
            }
        }
    }
}
