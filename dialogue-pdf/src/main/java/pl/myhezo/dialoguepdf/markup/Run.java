package pl.myhezo.dialoguepdf.markup;

import pl.myhezo.dialoguepdf.font.Style;

/** A piece of text that looks the same throughout; a line feed in it begins a new line. */
public record Run(String text, Style style, boolean link) {

    public static Run of(String text, Style style) {
        return new Run(text, style, false);
    }

    /** The same text for a heading. */
    public Run strong() {
        return style == Style.TEXT ? new Run(text, Style.STRONG, link) : this;
    }
}
