package pl.myhezo.dialoguepdf.paper;

/** The colours of the portal on paper. */
public enum Ink {
    INK(0x10212b),
    MUTED(0x4a5b64),
    LINE(0xd5dbd8),
    STRONG_LINE(0x7b8b8f),
    PRIMARY(0x0b5d5e),
    PRIMARY_TINT(0xe4efee),
    AMBER(0xb97700),
    RED(0xb3261e),
    PAPER(0xf6f7f4);

    private final String components;

    Ink(int rgb) {
        components = component(rgb >> 16) + " " + component(rgb >> 8) + " " + component(rgb);
    }

    private static String component(int value) {
        return String.valueOf(Math.round((value & 0xff) * 1000 / 255.0) / 1000.0);
    }

    /** Red, green and blue from 0 to 1, as the format wants them. */
    String components() {
        return components;
    }
}
