package pl.myhezo.ticketservice.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.AttachedFile;
import pl.myhezo.ticketservice.ticket.Verdict;

/**
 * Files come over with a ticket of another system: first their content, which nobody sees, then all of them with the
 * message that brings them along. What no message takes is swept as any upload. Their kinds are not chosen: what was
 * taken there stays, and what we do not know is handed out as bytes.
 */
public final class TakingOverFiles {

    private static final Logger log = LoggerFactory.getLogger(TakingOverFiles.class);
    private static final String UPLOADER = "migration";
    private static final String BYTES = "application/octet-stream";
    private static final FileName NAMELESS = new FileName("file");

    private final Attachments attachments;
    private final FileStore store;
    private final Transactions transactions;
    private final Verdict atFirst;
    private final Supplier<UUID> ids;
    private final Clock clock;

    /** @param atFirst what is known of a file before anybody has looked at it */
    TakingOverFiles(
            Attachments attachments,
            FileStore store,
            Transactions transactions,
            Verdict atFirst,
            Supplier<UUID> ids,
            Clock clock) {
        this.attachments = attachments;
        this.store = store;
        this.transactions = transactions;
        this.atFirst = atFirst;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is said of a file before it comes. */
    public record Announced(String name, long size, String sha256) {}

    /** The content is not what was said of it. */
    public static final class NotAsAnnounced extends RuntimeException {}

    /**
     * Stores the content, and answers the id under which {@link #give} finds it.
     *
     * @throws NotAsAnnounced if it is another one
     * @throws IOException if it breaks off
     */
    public UUID store(UUID ticketId, Announced file, InputStream content) throws IOException {
        byte[] beginning = content.readNBytes(FileKind.TELLING);
        FileName name = FileName.of(file.name()).orElse(NAMELESS);
        Attachment named = new Attachment(
                ids.get(),
                ticketId,
                name.value(),
                FileKind.of(name, beginning).map(FileKind::type).orElse(BYTES),
                file.size(),
                file.sha256(),
                UPLOADER,
                clock.instant(),
                null,
                false,
                atFirst);
        attachments.begin(named.id(), ticketId, UPLOADER, named.uploadedAt());
        boolean done = false;
        try {
            take(named, new SequenceInputStream(new ByteArrayInputStream(beginning), content));
            done = true;
        } finally {
            if (!done) {
                discard(named.id());
            }
        }
        return named.id();
    }

    private void take(Attachment named, InputStream content) throws IOException {
        try {
            FileStore.Stored stored = store.store(named.id(), content, named.size());
            if (stored.size() != named.size() || !stored.sha256().equals(named.sha256())) {
                throw new NotAsAnnounced();
            }
        } catch (FileStore.TooLarge e) {
            throw new NotAsAnnounced();
        }
        transactions.run(() -> attachments.completeAnyway(named));
    }

    /**
     * Gives the message these files and takes from it those that it had, within the open transaction. One that was found
     * harmful meanwhile stays behind.
     */
    public List<AttachedFile> give(UUID ticketId, UUID messageId, List<UUID> files) {
        Map<UUID, Verdict> verdicts = attachments.verdicts(files);
        List<UUID> harmless =
                files.stream().filter(id -> verdicts.get(id) != Verdict.REFUSED).toList();
        attachments.giveUp(ticketId, messageId);
        return attachments
                .give(ticketId, messageId, false, harmless, UPLOADER)
                .orElseThrow(() -> new IllegalStateException("Files that were fetched are gone"));
    }

    /** Removes content that was given to no message. What cannot be removed now, the sweep removes later. */
    public void discard(UUID id) {
        try {
            store.remove(id);
            attachments.remove(id);
        } catch (RuntimeException e) {
            log.info("What is left of a file stays until it is swept: {}", e.toString());
        }
    }
}
