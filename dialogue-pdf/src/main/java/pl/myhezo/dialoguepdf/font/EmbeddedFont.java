package pl.myhezo.dialoguepdf.font;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import pl.myhezo.dialoguepdf.file.Fingerprint;
import pl.myhezo.dialoguepdf.file.Pdf;
import pl.myhezo.dialoguepdf.file.PdfFile;

/** The part of a typeface that one document uses. */
public final class EmbeddedFont {

    private static final int ENTRIES_OF_A_TABLE = 100;

    private final Typeface typeface;
    private final int number;
    private final char[] renumbered;
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    EmbeddedFont(Typeface typeface, int number) {
        this.typeface = typeface;
        this.number = number;
        this.renumbered = new char[typeface.glyphs()];
        glyphs.add(0);
        texts.add("");
    }

    /** The number of the font's object. */
    public int number() {
        return number;
    }

    /** The number that a glyph has in this document. */
    int use(int glyph, int copied, int copiedToo) {
        if (renumbered[glyph] == 0) {
            texts.add(Character.toString(copied) + (copiedToo == 0 ? "" : Character.toString(copiedToo)));
            renumbered(glyph);
        }
        return renumbered[glyph];
    }

    private int renumbered(int glyph) {
        if (renumbered[glyph] == 0 && glyph != 0) {
            renumbered[glyph] = (char) glyphs.size();
            glyphs.add(glyph);
        }
        return renumbered[glyph];
    }

    public void writeTo(PdfFile file) {
        byte[] embedded = FontFile.of(typeface, glyphs, this::renumbered);
        String name = tag(embedded) + "+" + typeface.name();
        int fontFile = file.addStream("/Length1 " + embedded.length, embedded);
        int descriptor = file.add("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox["
                + typeface.metric("head", 36) + " " + typeface.metric("head", 38) + " " + typeface.metric("head", 40)
                + " "
                + typeface.metric("head", 42) + "]/ItalicAngle "
                + (typeface.name().endsWith("Italic") ? -12 : 0)
                + "/Ascent " + typeface.metric("hhea", 4) + "/Descent " + typeface.metric("hhea", 6)
                + "/CapHeight 698/StemV 80/FontFile2 " + Pdf.reference(fontFile) + ">>");
        int descendant = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "
                + Pdf.reference(descriptor) + "/W[0[" + widths() + "]]>>");
        int texts = file.addStream("", toUnicode().getBytes(US_ASCII));
        file.put(
                number,
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                        + Pdf.reference(descendant) + "]/ToUnicode " + Pdf.reference(texts) + ">>");
    }

    private String widths() {
        var widths = new StringBuilder();
        glyphs.forEach(glyph -> widths.append(typeface.advance(glyph)).append(' '));
        return widths.toString();
    }

    /** Six capital letters that say which part of the font this is. */
    private static String tag(byte[] embedded) {
        long bits = ByteBuffer.wrap(Fingerprint.of(embedded)).getLong() >>> 1;
        var tag = new char[6];
        for (int i = 0; i < tag.length; i++) {
            tag[i] = (char) ('A' + bits % 26);
            bits /= 26;
        }
        return String.valueOf(tag);
    }

    private String toUnicode() {
        var map = new StringBuilder("""
                /CIDInit/ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                /CMapName/Adobe-Identity-UCS def/CMapType 2 def
                1 begincodespacerange<0000><FFFF>endcodespacerange
                """);
        for (int from = 1; from < texts.size(); from += ENTRIES_OF_A_TABLE) {
            int to = Math.min(from + ENTRIES_OF_A_TABLE, texts.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<');
                Pdf.hex(map, i);
                map.append("><");
                texts.get(i).chars().forEach(c -> Pdf.hex(map, c));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict/CMap defineresource pop end end")
                .toString();
    }
}
