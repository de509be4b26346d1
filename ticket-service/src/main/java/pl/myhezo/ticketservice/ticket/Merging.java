package pl.myhezo.ticketservice.ticket;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets became one.
 *
 * @param into where a merged ticket lives on
 * @param from those that live on in this one, with all that had been merged into them
 */
public record Merging(@Nullable Part into, List<Part> from) {

    public static final Merging NONE = new Merging(null, List.of());

    /**
     * One of them.
     *
     * @param owner the subject of who opened it
     */
    public record Part(UUID id, TicketNumber number, String owner) {}

    public Merging {
        from = List.copyOf(from);
    }

    /** Takes in a ticket, and all that it had taken in. */
    Merging with(Part part, Merging others) {
        return new Merging(
                into,
                Stream.concat(from.stream(), Stream.concat(Stream.of(part), others.from.stream()))
                        .toList());
    }

    boolean hasOneOf(@Nullable String owner) {
        return from.stream().anyMatch(part -> part.owner().equals(owner));
    }

    boolean hasOneOfAnotherThan(@Nullable String owner) {
        return from.stream().anyMatch(part -> !part.owner().equals(owner));
    }
}
