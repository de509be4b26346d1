package pl.myhezo.dialoguepdf.font;

/** How a piece of text looks. */
public enum Style {
    TEXT,
    STRONG,
    EMPHASIS,
    CODE
}
