package pl.myhezo.dialoguepdf.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The outline of one glyph, without the instructions that fit it to coarse screens: half the size, and none misses them. */
final class GlyphOutline {

    private static final int WIDE_ARGUMENTS = 0x1;
    private static final int ONE_SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int FOUR_SCALES = 0x80;
    private static final int INSTRUCTIONS = 0x100;
    private static final int HEADER = 10;

    private GlyphOutline() {}

    /** @param renumbered says under which number a glyph that this one is composed of will be found */
    static byte[] of(ByteBuffer outline, IntUnaryOperator renumbered) {
        if (outline.remaining() == 0) {
            return new byte[0];
        }
        return outline.getShort(0) >= 0 ? simple(outline) : composite(outline, renumbered);
    }

    private static byte[] simple(ByteBuffer outline) {
        int afterContours = HEADER + outline.getShort(0) * 2;
        int instructions = outline.getShort(afterContours) & 0xffff;
        int rest = afterContours + 2 + instructions;
        var copy = new byte[outline.remaining() - instructions];
        outline.get(0, copy, 0, afterContours);
        outline.get(rest, copy, afterContours + 2, outline.remaining() - rest);
        return copy;
    }

    private static byte[] composite(ByteBuffer outline, IntUnaryOperator renumbered) {
        var copy = new byte[outline.remaining()];
        outline.get(0, copy);
        var edited = ByteBuffer.wrap(copy);
        int at = HEADER;
        int flags;
        do {
            flags = edited.getShort(at);
            edited.putShort(at, (short) (flags & ~INSTRUCTIONS));
            edited.putShort(at + 2, (short) renumbered.applyAsInt(edited.getShort(at + 2) & 0xffff));
            at += 4 + ((flags & WIDE_ARGUMENTS) != 0 ? 4 : 2) + scales(flags);
        } while ((flags & MORE) != 0);
        return Arrays.copyOf(copy, at);
    }

    private static int scales(int flags) {
        if ((flags & ONE_SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & FOUR_SCALES) != 0 ? 8 : 0;
    }
}
