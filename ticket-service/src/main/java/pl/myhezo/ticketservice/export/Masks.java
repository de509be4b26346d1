package pl.myhezo.ticketservice.export;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;

/**
 * What people are called in somebody else's export: by their part in the ticket, and a number where there may be several.
 * The same person has another number in another ticket, so that tickets tell nothing of him together.
 */
final class Masks {

    private final Viewer viewer;
    private final Names.Known own;

    /** @param own the name of who looks, and the language */
    Masks(Viewer viewer, Names.Known own) {
        this.viewer = viewer;
        this.own = own;
    }

    Names.Known of(Ticket ticket, List<Message> messages) {
        Party side = viewer.towards(ticket).party();
        Map<String, String> names = new HashMap<>(own.names());
        Map<String, Integer> numbers = new HashMap<>();
        for (Message message : messages) {
            String subject = message.author().subject();
            if (subject != null && !subject.equals(viewer.subject())) {
                names.computeIfAbsent(subject, _ -> name(message.author().kind(), side, numbers));
            }
        }
        return new Names.Known(names, own.texts());
    }

    private String name(Party kind, Party side, Map<String, Integer> numbers) {
        ResourceBundle texts = own.texts();
        String part = part(kind, side);
        return part == null
                ? texts.getString("support")
                : new MessageFormat(texts.getString(part), texts.getLocale())
                        .format(new Object[] {numbers.merge(part, 1, Integer::sum)});
    }

    private static @Nullable String part(Party kind, Party side) {
        if (kind == side) {
            return "colleague";
        }
        return switch (kind) {
            case CUSTOMER -> "customer";
            case SUPPLIER -> "supplier";
            case STAFF, SYSTEM -> null;
        };
    }
}
