package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Staff make one ticket of two that are about the same. Nobody sees more by that than he saw before: both must be
 * seen by the same people. Once merged they stay so.
 */
public final class MergingTickets {

    /** How it ended. */
    public sealed interface Outcome {

        /** @param ticket the one in which both live on */
        record Merged(Ticket ticket) implements Outcome {}

        /** There is no ticket to merge it into. */
        record OtherUnknown() implements Outcome {}
    }

    private final Tickets tickets;
    private final AttachedFiles files;
    private final Keeping keeping;
    private final InOneTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    MergingTickets(
            Tickets tickets,
            AttachedFiles files,
            Keeping keeping,
            InOneTransaction transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.tickets = tickets;
        this.files = files;
        this.keeping = keeping;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Merges; what is merged already is not merged again.
     *
     * @param key what the ticket is called that goes
     * @param into what the one is called that stays
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he is none of ours
     * @throws NotNow if the two cannot be one
     */
    public Outcome merge(Viewer viewer, String key, String into) {
        return transaction.call(() -> {
            Ticket going = keeping.found(viewer, key, _ -> Act.MERGE);
            Optional<Ticket> staying = tickets.find(viewer, into);
            return staying.isEmpty()
                    ? new Outcome.OtherUnknown()
                    : new Outcome.Merged(merged(viewer, key, going, staying.get()));
        });
    }

    private Ticket merged(Viewer viewer, String key, Ticket going, Ticket staying) {
        if (going.id().equals(staying.id())) {
            if (going.isCalled(key)) {
                throw new NotNow(NotNow.ITSELF);
            }
            return staying; // the key leads here because it was merged before
        }
        if (!going.isCalled(key)) {
            throw new NotNow(NotNow.ALREADY); // or the one where it lives on by now would go, which nobody asked for
        }
        Pair pair = new Pair(going, staying);
        pair.refuseUnlessAlike();
        return kept(viewer, pair);
    }

    private Ticket kept(Viewer viewer, Pair pair) {
        Instant now = clock.instant();
        List<Message> dialogue = Interleaving.of(
                pair.staying().id(),
                tickets.messages(pair.staying().id(), true, 0, Pair.MOST_MESSAGES),
                tickets.messages(pair.going().id(), true, 0, Pair.MOST_MESSAGES));
        Message told = told(pair, dialogue.size() + 1, now);
        Change merged = pair.merged(now);
        Change whole = pair.whole(told);
        tickets.merge(merged.ticket(), whole.ticket(), dialogue, told);
        if (!files.move(pair.going().id(), pair.staying().id())) {
            throw new NotNow(NotNow.TOO_MANY_FILES);
        }
        keeping.told(merged, "ticket-merged", viewer);
        keeping.told(whole, "ticket-took-in", viewer);
        return whole.ticket();
    }

    private Message told(Pair pair, int sequence, Instant now) {
        return new Message(
                ids.get(),
                pair.staying().id(),
                sequence,
                new Author(Party.SYSTEM, null),
                now,
                SystemWords.merged(pair.going()),
                false,
                List.of());
    }
}
