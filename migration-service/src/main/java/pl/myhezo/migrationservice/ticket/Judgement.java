package pl.myhezo.migrationservice.ticket;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;

/** What is done with a ticket of an export. */
sealed interface Judgement {

    /** Its line could not be read. */
    record CannotRead(Reading.Unreadable<LegacyTicket> reading) implements Judgement {}

    /** It stays behind, as it should. */
    record LeaveBehind(Position position, LegacyTicket ticket, Reason reason) implements Judgement {}

    /** It breaks a rule. */
    record Reject(Position position, LegacyTicket ticket, Refusal refusal) implements Judgement {}

    /**
     * It goes over, unless just this was moved before.
     *
     * @param dialogue kept to be fetched; null if just this was moved before
     */
    record Ready(
            Position position,
            ExportedTicket ticket,
            List<AttachedFile> files,
            String fingerprint,
            @Nullable PrintedDialogue dialogue)
            implements Judgement {

        /** The hashes of all that is fetched of it. */
        Set<String> contents() {
            Set<String> contents = new HashSet<>();
            if (dialogue != null) {
                contents.add(dialogue.content().sha256());
            }
            for (AttachedFile file : files) {
                if (file instanceof AttachedFile.Whole whole) {
                    contents.add(whole.content().sha256());
                }
            }
            return contents;
        }
    }
}
