package pl.myhezo.ticketservice.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files that were uploaded to a ticket and wait for the message that they belong to. */
public interface AttachedFiles {

    /**
     * Gives files to a message, within the open transaction.
     *
     * @param internal whether that is a note, which staff alone see
     * @param uploader only files that this person uploaded to this ticket, and that no message has yet
     * @return the files in the order asked for; nothing if one of them is not there
     */
    Optional<List<AttachedFile>> give(
            UUID ticketId, UUID messageId, boolean internal, List<UUID> files, String uploader);

    /**
     * Gives all files of a ticket to another one, within the open transaction.
     *
     * @return whether there is room for all of them; otherwise nothing changed
     */
    boolean move(UUID fromTicket, UUID toTicket);

    /** What is known of files; nothing of one that is not there. */
    Map<UUID, Verdict> verdicts(Collection<UUID> files);
}
