package pl.myhezo.ticketservice.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.Verdict;

/** Has every new file looked at. One about which there is no clear answer stays where it is until there is one. */
public final class ScanningAttachments {

    private static final Logger log = LoggerFactory.getLogger(ScanningAttachments.class);
    private static final int AT_ONCE = 20;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Attachments attachments;
    private final FileStore store;
    private final @Nullable Scanner scanner;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;
    private Instant next = Instant.MIN;

    /** When the last one came that was looked at in this round; so no files that stay can keep others waiting. */
    private Instant after = Instant.EPOCH;

    /** @param scanner nobody where files are handed out as they come; those that waited for somebody go on waiting */
    ScanningAttachments(
            Attachments attachments,
            FileStore store,
            @Nullable Scanner scanner,
            Transactions transactions,
            AuditTrail audit,
            Clock clock) {
        this.attachments = attachments;
        this.store = store;
        this.scanner = scanner;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param goOn asked before each file */
    public void scan(BooleanSupplier goOn) {
        if (scanner != null && !clock.instant().isBefore(next)) {
            scan(scanner, goOn);
        }
    }

    private void scan(Scanner by, BooleanSupplier goOn) {
        int judged;
        do {
            List<Attachment> waiting = attachments.quarantined(after, AT_ONCE);
            judged = 0;
            for (Attachment attachment : waiting) {
                if (goOn.getAsBoolean() && isJudged(by, attachment)) {
                    judged++;
                }
            }
            after = waiting.size() < AT_ONCE ? Instant.EPOCH : waiting.getLast().uploadedAt();
        } while (judged == AT_ONCE);
    }

    private boolean isJudged(Scanner by, Attachment attachment) {
        try {
            judge(attachment, verdict(by, attachment));
            return true;
        } catch (IOException e) {
            log.warn("A file stays in quarantine, there is no verdict: {}", e.toString());
            next = clock.instant().plus(PAUSE);
            return false;
        }
    }

    /** What is harmful is removed first; where that was the last thing that somebody did, it is gone by now. */
    private Verdict verdict(Scanner by, Attachment attachment) throws IOException {
        try (InputStream content = store.open(attachment.id())) {
            if (by.isHarmless(content)) {
                return Verdict.RELEASED;
            }
        } catch (NoSuchFileException e) {
            return Verdict.REFUSED;
        }
        store.remove(attachment.id());
        return Verdict.REFUSED;
    }

    private void judge(Attachment attachment, Verdict verdict) {
        transactions.run(() -> {
            if (attachments.judge(attachment.id(), verdict) && verdict == Verdict.REFUSED) {
                audit.record(AuditRecord.denied(
                        attachment.uploader(),
                        null,
                        "file-released",
                        attachment.ticketId().toString(),
                        "malware"));
            }
        });
    }
}
