package pl.myhezo.dialoguepdf.markup;

/** How deep in lists and quotes a block is. Deeper than a page has room for is as deep as it has. */
public record Frame(int indent, int quotes) {

    public static final Frame NONE = new Frame(0, 0);

    private static final int DEEPEST_INDENT = 6;
    private static final int DEEPEST_QUOTE = 5;

    public Frame {
        indent = Math.clamp(indent, 0, DEEPEST_INDENT);
        quotes = Math.clamp(quotes, 0, DEEPEST_QUOTE);
    }
}
