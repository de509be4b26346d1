package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/**
 * Which of the tickets that he may see a viewer wants to see. Each of its parts narrows; {@code null} and an empty set do
 * not.
 *
 * @param own only those that the viewer opened
 * @param overdueAt only those that should have been answered or solved by then
 * @param after only those behind this place in the order
 * @param most at most so many
 */
public record Question(
        Set<TicketState> states,
        Set<Priority> priorities,
        @Nullable ContractNumber contract,
        @Nullable SerialNumber serialNumber,
        @Nullable Nip company,
        @Nullable String supplierId,
        @Nullable Assignee assignee,
        boolean own,
        @Nullable Instant overdueAt,
        Words words,
        Order order,
        @Nullable Place after,
        int most) {

    /** Whose work a ticket is. */
    public sealed interface Assignee {
        record Nobody() implements Assignee {}

        record Person(String subject) implements Assignee {}
    }

    /** What comes first. */
    public enum Order {
        LATEST_UPDATE,
        LATEST_OPENING,

        /** Those that nothing is due of come last. */
        DUE;

        /** By what a ticket is ordered, before its id. */
        public Instant of(Ticket ticket) {
            return switch (this) {
                case LATEST_UPDATE -> ticket.progress().updatedAt();
                case LATEST_OPENING -> ticket.origin().createdAt();
                case DUE -> ticket.progress().clock().due().orElse(NEVER);
            };
        }
    }

    /** A place in an order. */
    public record Place(Instant at, UUID id) {}

    /** When what is never due is due. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    public Question {
        states = Set.copyOf(states);
        priorities = Set.copyOf(priorities);
    }

    /** The same with another place and number. */
    public Question at(@Nullable Place other, int number) {
        return new Question(
                states,
                priorities,
                contract,
                serialNumber,
                company,
                supplierId,
                assignee,
                own,
                overdueAt,
                words,
                order,
                other,
                number);
    }
}
