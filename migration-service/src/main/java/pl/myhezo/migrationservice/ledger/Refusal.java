package pl.myhezo.migrationservice.ledger;

/**
 * Why a record is rejected.
 *
 * @param detail what exactly is wrong, such as the field and its value; at most 200 characters, without control
 *     characters and halves of characters
 */
public record Refusal(Reason reason, String detail) {

    private static final int LONGEST = 200;

    public Refusal {
        detail = printable(detail);
    }

    /** What a stranger wrote, so that it can stand in a report. */
    public static String printable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "�").strip();
        return line.length() > LONGEST ? cut(line) + "…" : line;
    }

    private static String cut(String line) {
        int end = LONGEST - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }
}
