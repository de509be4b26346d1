package pl.myhezo.ticketservice.printing;

import java.util.ArrayList;
import java.util.List;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Tickets;

/** The dialogue of a ticket from its beginning, as far as one document holds it. Without notes, whoever reads. */
final class ReadingDialogue {

    private static final int AT_A_TIME = 200;
    private static final int MOST_MESSAGES = 5_000;

    private final Tickets tickets;
    private final int characters;

    ReadingDialogue(Tickets tickets, int characters) {
        this.tickets = tickets;
        this.characters = characters;
    }

    /** @param whole whether these are all messages */
    record Read(Ticket ticket, List<Message> messages, boolean whole) {}

    /** @param ticket as it was found for whoever reads it */
    Read read(Ticket ticket) {
        List<Message> messages = new ArrayList<>();
        int left = characters;
        List<Message> some;
        do {
            int after = messages.isEmpty() ? 0 : messages.getLast().sequence();
            some = tickets.messages(ticket.id(), false, after, AT_A_TIME);
            for (Message message : some) {
                left -= message.body().length();
                if (left < 0 || messages.size() == MOST_MESSAGES) {
                    return new Read(ticket, messages, false);
                }
                messages.add(message);
            }
        } while (some.size() == AT_A_TIME);
        return new Read(ticket, messages, true);
    }
}
