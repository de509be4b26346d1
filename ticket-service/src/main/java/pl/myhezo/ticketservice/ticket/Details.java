package pl.myhezo.ticketservice.ticket;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Texts;

/**
 * What people may edit of a ticket.
 *
 * @param reference the customer's own, at most 64 characters
 */
public record Details(@Nullable String reference, Priority priority, Visibility visibility) {

    private static final int LONGEST_REFERENCE = 64;

    public Details {
        reference = reference == null || reference.isEmpty() ? null : reference;
    }

    /** @throws pl.myhezo.platform.value.InvalidValue {@code too-long} or {@code invalid} */
    public static String checkedReference(String text) {
        return Texts.lineOrNothing(text, LONGEST_REFERENCE);
    }
}
