package pl.myhezo.ticketservice.export;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to take his tickets along, of which everybody has one at a time. Its link is good once: the file is
 * written while it is fetched, and nothing of it is kept.
 *
 * @param subject whose tickets they are
 * @param id the link; another one with each wish
 * @param state as it was stored: of one whose process died, still that it is running
 * @param validUntil until when the file can be fetched
 * @param heardOf when it was last seen to go on; {@code null} before it began
 * @param tickets how many there were when it began
 * @param written how many of them are in the file
 */
public record Export(
        String subject,
        UUID id,
        State state,
        Instant askedAt,
        Instant validUntil,
        @Nullable Instant heardOf,
        int tickets,
        int written) {

    /** How far it is. */
    public enum State {
        /** Its link waits to be used. */
        READY,
        RUNNING,
        COMPLETE,

        /** It stopped before a ticket that its owner may no longer read. */
        TRUNCATED,
        FAILED
    }

    static Export asked(String subject, UUID id, Instant now, Duration validFor) {
        return new Export(subject, id, State.READY, now, now.plus(validFor), null, 0, 0);
    }

    /** The state, told apart from that of one that nobody goes on with, since its process died or was cut off. */
    State stateAt(Instant now, Duration patience) {
        return state == State.RUNNING
                        && heardOf != null
                        && heardOf.plus(patience).isBefore(now)
                ? State.FAILED
                : state;
    }

    /** Whether its link was not used in time. */
    boolean isOver(Instant now) {
        return state == State.READY && !now.isBefore(validUntil);
    }

    /** Whether its owner has to use or await it before he may have another one. */
    boolean isUnderWay(Instant now, Duration patience) {
        return switch (stateAt(now, patience)) {
            case READY -> !isOver(now);
            case RUNNING -> true;
            case COMPLETE, TRUNCATED, FAILED -> false;
        };
    }

    /** Whether this link leads to the file, for the first time. */
    boolean canBegin(UUID link, Instant now) {
        return id.equals(link) && state == State.READY && !isOver(now);
    }

    Export begun(int all, Instant now) {
        return new Export(subject, id, State.RUNNING, askedAt, validUntil, now, all, 0);
    }

    Export at(int soMany, Instant now) {
        return new Export(subject, id, state, askedAt, validUntil, now, tickets, soMany);
    }

    Export ended(State how, Instant now) {
        return new Export(subject, id, how, askedAt, validUntil, now, tickets, written);
    }
}
