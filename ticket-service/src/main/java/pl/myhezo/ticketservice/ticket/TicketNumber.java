package pl.myhezo.ticketservice.ticket;

import java.time.Year;
import java.util.regex.Pattern;

/**
 * The number of a ticket, such as {@code HEZO-2026-000123}, which can be said on the phone.
 *
 * @param value the year of its opening and a running number of at least six digits
 */
public record TicketNumber(String value) {

    private static final Pattern FORM = Pattern.compile("HEZO-[0-9]{4}-[0-9]{6,12}");

    public TicketNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a ticket number: '%s'".formatted(value));
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The number of the year's so manieth ticket. */
    public static TicketNumber of(Year year, long running) {
        return new TicketNumber("HEZO-%04d-%06d".formatted(year.getValue(), running));
    }

    @Override
    public String toString() {
        return value;
    }
}
