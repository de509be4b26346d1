package pl.myhezo.migrationservice.ledger;

import pl.myhezo.platform.value.Texts;

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
        return Texts.shortened(
                text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "�").strip(), LONGEST);
    }
}
