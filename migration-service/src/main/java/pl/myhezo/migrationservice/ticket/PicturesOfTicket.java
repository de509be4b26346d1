package pl.myhezo.migrationservice.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.EmbeddedImages;
import pl.myhezo.migrationservice.export.LegacyExport;

/**
 * Pictures that came as files of the same ticket. Mail programs call them by the name of the file, perhaps with more behind
 * an @, and call the first one of every mail alike. So a message's own files come first, and those of the others only where
 * the name means one picture.
 */
final class PicturesOfTicket implements EmbeddedImages {

    private static final int LARGEST = 10 << 20;

    private final List<Map<String, AttachedFile.Whole>> ofMessages = new ArrayList<>();
    /** Without a value where one name means several pictures. */
    private final Map<String, Optional<AttachedFile.Whole>> ofTicket = new HashMap<>();

    private final LegacyExport export;

    /** @param files of all messages, in the order of the dialogue */
    PicturesOfTicket(ExportedTicket ticket, List<AttachedFile> files, LegacyExport export) {
        this.export = export;
        Iterator<AttachedFile> next = files.iterator();
        for (ExportedTicket.Message message : ticket.messages()) {
            Map<String, AttachedFile.Whole> own = new HashMap<>();
            for (int i = 0; i < message.files().size(); i++) {
                if (next.next() instanceof AttachedFile.Whole whole
                        && whole.content().size() <= LARGEST) {
                    own.putIfAbsent(whole.name(), whole);
                    ofTicket.merge(whole.name(), Optional.of(whole), PicturesOfTicket::same);
                }
            }
            ofMessages.add(own);
        }
    }

    private static Optional<AttachedFile.Whole> same(
            Optional<AttachedFile.Whole> one, Optional<AttachedFile.Whole> other) {
        return one.map(AttachedFile.Whole::content).equals(other.map(AttachedFile.Whole::content))
                ? one
                : Optional.empty();
    }

    @Override
    public @Nullable Image find(int message, String contentId) {
        int at = contentId.indexOf('@');
        String name = at < 0 ? contentId : contentId.substring(0, at);
        AttachedFile.Whole own = ofMessages.get(message).get(name);
        AttachedFile.Whole named =
                own == null ? ofTicket.getOrDefault(name, Optional.empty()).orElse(null) : own;
        return named == null ? null : new Image(named.content().sha256(), () -> read(named));
    }

    private byte[] read(AttachedFile.Whole file) {
        try (InputStream content = export.attachment(file.path())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
