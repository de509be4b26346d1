package pl.myhezo.contractservice.contract.http;

/** Texts as they may stand in the cell of a spreadsheet. */
final class Cells {

    /** What a spreadsheet program may take for the beginning of a formula, in either width. */
    private static final String BEGINNINGS = "=+-@\t\r\0＝＋－＠";

    private Cells() {}

    /**
     * A text that no spreadsheet program computes: an apostrophe goes before what it would take for a formula. Source:
     * OWASP, CSV Injection.
     */
    static String plain(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
