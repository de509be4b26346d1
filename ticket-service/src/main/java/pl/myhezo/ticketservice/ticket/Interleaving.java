package pl.myhezo.ticketservice.ticket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** Makes one dialogue of two, in the order of time. What was said in one of them keeps its order whatever the times. */
final class Interleaving {

    private Interleaving() {}

    /** @param ticket that the dialogue belongs to in the end */
    static List<Message> of(UUID ticket, List<Message> one, List<Message> other) {
        Deque<Message> left = new ArrayDeque<>(one);
        Deque<Message> right = new ArrayDeque<>(other);
        List<Message> both = new ArrayList<>();
        while (!left.isEmpty() || !right.isEmpty()) {
            both.add(next(left, right).placed(ticket, both.size() + 1));
        }
        return both;
    }

    private static Message next(Deque<Message> left, Deque<Message> right) {
        boolean leftIsNext = right.isEmpty()
                || (!left.isEmpty()
                        && !left.element().at().isAfter(right.element().at()));
        return leftIsNext ? left.remove() : right.remove();
    }
}
