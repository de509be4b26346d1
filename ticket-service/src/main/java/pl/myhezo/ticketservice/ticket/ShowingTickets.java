package pl.myhezo.ticketservice.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a viewer the tickets he may see and asks for, page by page. */
public final class ShowingTickets {

    /** Counting costs as much as there is, so it ends here. */
    private static final int MOST_COUNTED = 1_000;

    private final Tickets tickets;

    ShowingTickets(Tickets tickets) {
        this.tickets = tickets;
    }

    /**
     * A page.
     *
     * @param next from where the next one goes on; {@code null} on the last one
     * @param total how many there are on all pages, told with the first one unless they are very many
     */
    public record Shown(
            List<Ticket> tickets,
            Question.@Nullable Place next,
            @Nullable Integer total) {}

    public Shown show(Viewer viewer, Question question) {
        List<Ticket> read = tickets.list(viewer, question.at(question.after(), question.most() + 1));
        boolean first = question.after() == null;
        if (read.size() <= question.most()) {
            return new Shown(read, null, first ? read.size() : null);
        }
        List<Ticket> page = List.copyOf(read.subList(0, question.most()));
        Ticket last = page.getLast();
        return new Shown(
                page,
                new Question.Place(question.order().of(last), last.id()),
                first ? counted(viewer, question) : null);
    }

    private @Nullable Integer counted(Viewer viewer, Question question) {
        int counted = tickets.count(viewer, question, MOST_COUNTED + 1);
        return counted > MOST_COUNTED ? null : counted;
    }
}
