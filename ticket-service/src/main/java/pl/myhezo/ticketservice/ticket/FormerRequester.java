package pl.myhezo.ticketservice.ticket;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who asked in the system that a ticket came from, as that system calls him.
 *
 * @param email where he was written to there, in lower case; by this he is recognised once he has an account
 */
public record FormerRequester(String name, @Nullable String email) {

    public FormerRequester {
        email = email == null ? null : email.toLowerCase(Locale.ROOT);
    }
}
