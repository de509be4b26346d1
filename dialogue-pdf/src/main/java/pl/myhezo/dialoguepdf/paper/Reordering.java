package pl.myhezo.dialoguepdf.paper;

/** Rule L2 of the Unicode bidirectional algorithm: from the highest level down, what is at least as high is turned round. */
final class Reordering {

    private Reordering() {}

    static void reorder(int[] line, byte[] levels, int offset) {
        int highest = 0;
        for (int i = 0; i < line.length; i++) {
            highest = Math.max(highest, levels[offset + i]);
        }
        for (int level = highest; level > 0; level--) {
            // The levels do not move with the glyphs: a run of a level covers the same places whatever was turned
            // within.
            for (int i = 0; i < line.length; i++) {
                int start = i;
                while (i < line.length && levels[offset + i] >= level) {
                    i++;
                }
                turnRound(line, start, i - 1);
            }
        }
    }

    private static void turnRound(int[] line, int from, int to) {
        for (int left = from, right = to; left < right; left++, right--) {
            int kept = line[left];
            line[left] = line[right];
            line[right] = kept;
        }
    }
}
