package pl.myhezo.ticketservice.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an open page is told: at which ticket to look again, and nothing of what it says.
 *
 * @param ticket none where the page is to look at everything it shows
 * @param number of the ticket
 */
public record News(@Nullable UUID ticket, @Nullable String number, Kind change) {

    public enum Kind {
        OPENED,
        REPLIED,
        NOTED,
        CHANGED,

        /** Something may be different from what the page shows; what that is, it has to find out by looking. */
        ANYTHING
    }

    static final News ANYTHING = new News(null, null, Kind.ANYTHING);
}
