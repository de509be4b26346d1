package pl.myhezo.dialoguepdf.file;

/** Values in the syntax of the format. */
public final class Pdf {

    private static final String HEX = "0123456789ABCDEF";

    private Pdf() {}

    /** Text for people, such as a title. */
    public static String text(String text) {
        var hex = new StringBuilder(text.length() * 4 + 6).append("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(hex, text.charAt(i));
        }
        return hex.append('>').toString();
    }

    public static void hex(StringBuilder out, int sixteenBits) {
        out.append(HEX.charAt(sixteenBits >> 12 & 15))
                .append(HEX.charAt(sixteenBits >> 8 & 15))
                .append(HEX.charAt(sixteenBits >> 4 & 15))
                .append(HEX.charAt(sixteenBits & 15));
    }

    /** Appends a length in points, to a hundredth. */
    public static void number(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    public static String reference(int object) {
        return object + " 0 R";
    }
}
