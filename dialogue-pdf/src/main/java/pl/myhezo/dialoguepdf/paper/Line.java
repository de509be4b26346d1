package pl.myhezo.dialoguepdf.paper;

/**
 * Glyphs from left to right.
 *
 * @param width in points
 * @param rightToLeft whether the text that the line is of begins at the right
 */
public record Line(int[] glyphs, double width, boolean rightToLeft) {}
