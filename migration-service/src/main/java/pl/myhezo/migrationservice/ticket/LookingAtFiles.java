package pl.myhezo.migrationservice.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.RefusedFile;
import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.platform.value.Sha256;

/** Reads each file of a ticket through, so that it is known to be whole before anything is said of it. */
final class LookingAtFiles {

    /** What ticket-service shows on one page, and more than people ever put at one ticket. */
    static final int MOST_FILES = 1000;

    private static final int BUFFER = 1 << 16;

    private final LegacyExport export;

    LookingAtFiles(LegacyExport export) {
        this.export = export;
    }

    /**
     * The files of all messages, in the order of the dialogue.
     *
     * @throws IOException if the export cannot be read on
     */
    List<AttachedFile> look(ExportedTicket ticket) throws IOException {
        List<AttachedFile> looked = new ArrayList<>();
        Map<String, AttachedFile> known = new HashMap<>();
        for (ExportedTicket.Message message : ticket.messages()) {
            for (LegacyFile file : message.files()) {
                looked.add(looked.size() < MOST_FILES ? look(file, known) : tooMany(file));
            }
        }
        return looked;
    }

    /** A file that several messages name is read once. */
    private AttachedFile look(LegacyFile file, Map<String, AttachedFile> known) throws IOException {
        @Nullable AttachedFile before = known.get(file.path());
        AttachedFile looked = before == null ? look(file) : named(name(file), before);
        known.put(file.path(), looked);
        return looked;
    }

    private static AttachedFile named(String name, AttachedFile file) {
        return switch (file) {
            case AttachedFile.Whole whole -> new AttachedFile.Whole(name, whole.path(), whole.content());
            case AttachedFile.Missing missing -> new AttachedFile.Missing(name, missing.path(), missing.refusal());
        };
    }

    private AttachedFile look(LegacyFile file) throws IOException {
        if (file.path().isBlank()) {
            return new AttachedFile.Missing(name(file), "", new Refusal(Reason.MISSING_FILE, "no path"));
        }
        try (InputStream content = export.attachment(file.path())) {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
                size += count;
            }
            Content whole = new Content(Content.Kind.FILE, Sha256.hex(digest), size);
            return new AttachedFile.Whole(name(file), file.path(), whole);
        } catch (RefusedFile e) {
            return new AttachedFile.Missing(name(file), file.path(), e.refusal());
        }
    }

    private static AttachedFile tooMany(LegacyFile file) {
        return new AttachedFile.Missing(
                name(file), file.path(), new Refusal(Reason.TOO_MANY_FILES, "more than " + MOST_FILES));
    }

    /** The last part of what it is called, or of where it lies; never a path, and nothing hidden in it. */
    private static String name(LegacyFile file) {
        String named = file.name() == null || file.name().isBlank() ? file.path() : file.name();
        String last = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
        String name = Refusal.printable(last);
        return name.isBlank() ? "file" : name;
    }
}
