package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All tickets with their dialogues. Nobody is given one that he may not see. */
public interface Tickets {

    /**
     * A ticket, or the one that it lives on in.
     *
     * @param key the id, the number, or the number in the system that a ticket came from
     */
    Optional<Ticket> find(Viewer viewer, String key);

    /** For what happens by itself; a caller's tickets are found with a {@link Viewer}. */
    Optional<Ticket> find(UUID id);

    /** What answers the question, in its order. */
    List<Ticket> list(Viewer viewer, Question question);

    /** How many answer the question, wherever its place; counts up to so many. */
    int count(Viewer viewer, Question question, int most);

    /**
     * Tickets that a viewer sees, and opened or wrote in, in the order of their ids; of one that was merged, the one that
     * it lives on in.
     *
     * @param after only those behind this one
     */
    List<UUID> ownOf(Viewer viewer, @Nullable UUID after, int most);

    /** How many of these there are. */
    int countOwnOf(Viewer viewer);

    /**
     * Tickets that were solved before then and are not closed, longest solved first.
     *
     * @param after only those behind this one
     */
    List<Solved> solvedBefore(Instant then, @Nullable Solved after, int most);

    /** When a ticket was solved. */
    record Solved(UUID id, Instant at) {}

    /**
     * Messages of a ticket that was found for whoever reads them, oldest first.
     *
     * @param after only those behind this place in the dialogue
     */
    List<Message> messages(UUID ticketId, boolean withNotes, int after, int most);

    /** The subjects of the customer's people who wrote in a dialogue, within the open transaction. */
    Set<String> customersIn(UUID ticketId);

    /** Stores a new ticket with its description. */
    void add(Ticket ticket, Message description);

    /**
     * Stores a ticket in place of the version before it.
     *
     * @throws ChangedMeanwhile if what is stored is not the version before
     */
    void save(Ticket ticket);

    /**
     * Stores it with what came over anew from another system: with another origin, and another first message in place of
     * the one before; as {@link #save(Ticket)}.
     */
    void saveMigrated(Ticket ticket, Message first);

    /** Stores it with a message more; as {@link #save(Ticket)}. */
    void save(Ticket ticket, Message message);

    /**
     * Stores that a ticket lives on in another one, which has the dialogue of both from now on. Its numbers and what it
     * is found by lead there. Whoever sees that one sees the merged one in lists, and nobody else does.
     *
     * @param dialogue of both, in its new places
     * @param told stands at its end
     * @throws ChangedMeanwhile if one of the two is not stored in the version before
     */
    void merge(Ticket merged, Ticket into, List<Message> dialogue, Message told);
}
