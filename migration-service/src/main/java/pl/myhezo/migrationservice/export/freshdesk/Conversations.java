package pl.myhezo.migrationservice.export.freshdesk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyMessage.Format;
import pl.myhezo.migrationservice.export.LegacyMessage.Side;
import pl.myhezo.migrationservice.export.foreign.Mailbox;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;

/** What was written about a ticket. Of a private note nothing but that is looked at. */
final class Conversations {

    private final Mapping mapping;

    Conversations(Mapping mapping) {
        this.mapping = mapping;
    }

    /** What somebody asked is the ticket's description. */
    LegacyMessage question(Part ticket) {
        Optional<Part> requester = ticket.maybe("requester");
        String name = requester.map(person -> person.text("name")).orElse(null);
        String email = requester.map(person -> person.text("email")).orElse(null);
        Side side = mapping.role(ticket.text("requester_id"), email).orElse(Side.CUSTOMER);
        return message(ticket, ticket.text("description"), ticket.text("description_text"), name, side);
    }

    Optional<LegacyMessage> answer(Part ticket, Part conversation) {
        if (conversation.flag("private")) {
            return Optional.empty();
        }
        Mailbox from = Mailbox.of(conversation.text("from_email"));
        String author = conversation.text("user_id");
        Side side = mapping.role(author, from.email())
                .orElseGet(() -> conversation.flag("incoming") ? Side.CUSTOMER : Side.AGENT);
        boolean isRequester = author != null && author.equals(ticket.text("requester_id"));
        String name = isRequester
                ? ticket.maybe("requester").map(person -> person.text("name")).orElse(from.printed())
                : from.printed();
        return Optional.of(
                message(conversation, conversation.text("body"), conversation.text("body_text"), name, side));
    }

    private static LegacyMessage message(
            Part part, @Nullable String html, @Nullable String text, @Nullable String author, Side side) {
        List<LegacyFile> files = part.each("attachments").stream()
                .map(file -> new LegacyFile(file.text("name"), "files/" + file.required("id")))
                .toList();
        return new LegacyMessage(
                part.text("created_at"),
                author,
                side,
                html == null ? Format.TEXT : Format.HTML,
                html == null ? (text == null ? "" : text) : html,
                files);
    }
}
