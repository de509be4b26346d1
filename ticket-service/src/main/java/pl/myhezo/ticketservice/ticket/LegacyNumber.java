package pl.myhezo.ticketservice.ticket;

import java.util.Locale;

/**
 * What a ticket was called before it came to us.
 *
 * @param source the system it came from
 */
public record LegacyNumber(String source, String number) {

    /** Whether its ticket is called by it here: what looks like a number of ours names the ticket that we gave it to. */
    public boolean isName() {
        return !TicketNumber.isOne(number.toUpperCase(Locale.ROOT));
    }
}
