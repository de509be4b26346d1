package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.myhezo.platform.value.Texts;

/**
 * A part of the dialogue; the description is the first one. What it says never changes; where tickets are merged, its
 * place does. The first one of a ticket that came over from another system is replaced if that comes over again.
 *
 * @param sequence its place in the dialogue, from 1
 * @param body plain text with a little Markdown, kept as it was written, at most 20,000 characters
 * @param internal a note that staff alone see
 */
public record Message(
        UUID id,
        UUID ticketId,
        int sequence,
        Author author,
        Instant at,
        String body,
        boolean internal,
        List<AttachedFile> attachments) {

    /** So many files go with one message at most. */
    public static final int MOST_ATTACHMENTS = 20;

    private static final int LONGEST_BODY = 20_000;

    public Message {
        attachments = List.copyOf(attachments);
        if (internal && author.kind() != Party.STAFF) {
            throw new IllegalArgumentException("Staff alone write notes");
        }
    }

    /** The same in another place of a dialogue, perhaps another ticket's. */
    Message placed(UUID ticket, int place) {
        return new Message(id, ticket, place, author, at, body, internal, attachments);
    }

    /** @throws pl.myhezo.platform.value.InvalidValue {@code required}, {@code too-long} or {@code invalid} */
    public static String checkedBody(String text) {
        return Texts.paragraphs(text, LONGEST_BODY);
    }
}
