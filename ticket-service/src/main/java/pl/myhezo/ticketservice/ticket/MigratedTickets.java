package pl.myhezo.ticketservice.ticket;

import java.util.Set;
import pl.myhezo.platform.value.Nip;

/**
 * Tickets that came over, for what becomes known of who opened them. Each change is made once, however often it is asked for, and to
 * each ticket by itself.
 */
public interface MigratedTickets {

    /**
     * Somebody has an account now with the address under which tickets were opened: in his companies they are his.
     *
     * @param email confirmed
     */
    void recognised(String subject, String email, Set<Nip> companies);

    /** Somebody had his data erased: of the tickets that are his, nothing is kept of who opened them. */
    void forgotten(String subject);
}
