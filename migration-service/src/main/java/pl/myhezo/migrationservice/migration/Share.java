package pl.myhezo.migrationservice.migration;

import pl.myhezo.migrationservice.export.Reading;

/**
 * The right to work on one share of a migration's tickets, for a while. Which share a ticket belongs to follows from its
 * id, so all that could be told of one stands in the same share, in the order of the export.
 *
 * @param number from 0
 * @param of how many shares there are
 * @param after the line after which to begin
 * @param fence rises with every claim, so a worker that lost its share can write nothing more
 */
public record Share(String migrationId, int number, int of, long after, long fence) {

    /** Whether a record is part of it; one whose id could not be read goes by its line. */
    boolean has(Reading<?> reading) {
        String id = reading.legacyId();
        int mark = id == null ? Long.hashCode(reading.position().line()) : id.hashCode();
        return Math.floorMod(mark, of) == number;
    }
}
