package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All tickets with their dialogues. Nobody is given one that he may not see. */
public interface Tickets {

    /** @param key the id, the number, or the number in the system that a ticket came from */
    Optional<Ticket> find(Viewer viewer, String key);

    /** For what happens by itself; a caller's tickets are found with a {@link Viewer}. */
    Optional<Ticket> find(UUID id);

    /** What answers the question, in its order. */
    List<Ticket> list(Viewer viewer, Question question);

    /** How many answer the question, wherever its place; counts up to so many. */
    int count(Viewer viewer, Question question, int most);

    /** Tickets that were solved before then and are not closed, at most so many. */
    List<UUID> solvedBefore(Instant then, int most);

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

    /** Stores it with a message more; as {@link #save(Ticket)}. */
    void save(Ticket ticket, Message message);
}
