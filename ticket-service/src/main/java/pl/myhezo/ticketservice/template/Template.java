package pl.myhezo.ticketservice.template;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer that staff give often. Whoever takes it edits it before he sends it.
 *
 * @param version rises by one with each change, from 1
 */
public record Template(UUID id, Wording wording, Instant updatedAt, long version) {

    Template reworded(Wording other, Instant at) {
        return new Template(id, other, at, version + 1);
    }
}
