package pl.myhezo.migrationservice.ticket;

import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.ledger.Refusal;

/** A file of a ticket after a look at it. */
public sealed interface AttachedFile {

    /** As people know it. */
    String name();

    /** Where it is in the export. */
    String path();

    /** It was read through to its end, and comes over. */
    record Whole(String name, String path, Content content) implements AttachedFile {}

    /** It does not come over; the dialogue names it as missing. */
    record Missing(String name, String path, Refusal refusal) implements AttachedFile {}
}
