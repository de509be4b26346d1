package pl.myhezo.dialoguepdf.paper;

/**
 * A picture that the document holds.
 *
 * @param object the number of its object
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(int object, int width, int height) {}
