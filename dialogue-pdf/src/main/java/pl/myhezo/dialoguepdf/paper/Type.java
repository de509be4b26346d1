package pl.myhezo.dialoguepdf.paper;

/**
 * A size of type.
 *
 * @param size in points
 * @param leading from one line to the next, in points
 */
public record Type(double size, double leading) {

    public static final Type TITLE = new Type(17, 22);
    public static final Type HEADING = new Type(11, 16);
    public static final Type BODY = new Type(9.5, 14);
    public static final Type CODE = new Type(8.5, 12.5);
    public static final Type SMALL = new Type(8.5, 12.5);
    public static final Type MARGIN = new Type(8, 11);

    /** Half the height of capitals, as a share of the size. */
    private static final double HALF_CAPITAL = 0.35;

    /** Where letters stand in a line that begins at a height: their capitals are in its middle. */
    public double baseline(double top) {
        return top - leading / 2 - size * HALF_CAPITAL;
    }
}
