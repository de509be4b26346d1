package pl.myhezo.migrationservice.ledger;

/**
 * Why a record is rejected.
 *
 * @param detail what exactly is wrong, such as the field and its value; at most 200 characters, without control
 *     characters
 */
public record Refusal(Reason reason, String detail) {

    private static final int LONGEST = 200;

    public Refusal {
        detail = printable(detail);
    }

    /** What a stranger wrote, so that it can stand in a report. */
    public static String printable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "�").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
