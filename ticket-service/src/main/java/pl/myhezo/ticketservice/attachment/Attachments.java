package pl.myhezo.ticketservice.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.myhezo.ticketservice.ticket.AttachedFiles;
import pl.myhezo.ticketservice.ticket.Verdict;

/**
 * What is known of the files of all tickets. A file is noted before its content comes and taken off the list after its
 * content is gone, so that there is never content of which nobody knows.
 */
public interface Attachments extends AttachedFiles {

    /** Notes that a file begins to come. Nobody sees it yet. */
    void begin(UUID id, UUID ticketId, String uploader, Instant at);

    /**
     * Notes what has come, within the open transaction.
     *
     * @return whether its ticket has room for it; otherwise nothing changed
     */
    boolean complete(Attachment attachment);

    /**
     * Notes what came over from another system, within the open transaction. However much it is, the ticket has as much
     * room for other files as any.
     */
    void completeAnyway(Attachment attachment);

    /** What the files take that people added to a ticket. */
    Room roomOf(UUID ticketId);

    /** A file of just this ticket, if this reader may have it. */
    Optional<Attachment> find(UUID ticketId, UUID id, Reader reader);

    /** Files of a ticket that this reader may have, oldest first. */
    List<Attachment> of(UUID ticketId, Reader reader);

    /** Files that came after then and that nobody has looked at yet, oldest first. */
    List<Attachment> quarantined(Instant after, int most);

    /**
     * Notes what was found, within the open transaction. Of two verdicts the first one stays.
     *
     * @return whether this is the first one
     */
    boolean judge(UUID id, Verdict verdict);

    /**
     * Keeps a file that belongs to no message from ever belonging to one, within the open transaction.
     *
     * @return whether this person had uploaded such a file to this ticket
     */
    boolean takeBack(UUID ticketId, UUID id, String uploader);

    /** Keeps files that were begun before then and belong to no message from ever belonging to one. */
    List<UUID> giveUp(Instant before, int most);

    /** Keeps the files of a message from being its files any longer, within the open transaction. */
    void giveUp(UUID ticketId, UUID messageId);

    /** Takes a file off the list that was given up or never completed. */
    void remove(UUID id);

    /** How many bytes, and how many files: of one byte each there is room for millions, which nobody could list. */
    record Room(long bytes, int files) {}

    /**
     * Who wants files.
     *
     * @param seesNotes whether those of staff's notes are among what he may have
     */
    record Reader(String subject, boolean seesNotes) {}
}
