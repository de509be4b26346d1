package pl.myhezo.ticketservice.ticket;

import java.util.List;
import java.util.UUID;

/**
 * What somebody adds to a dialogue.
 *
 * @param internal a note that staff alone see
 * @param files uploaded before
 */
public record Reply(String body, boolean internal, List<UUID> files) {

    public Reply {
        files = List.copyOf(files);
    }

    /** What it is to whoever adds it. */
    public Act act() {
        return internal ? Act.NOTE : Act.REPLY;
    }
}
