package pl.myhezo.migrationservice.export.zendesk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyMessage.Format;
import pl.myhezo.migrationservice.export.LegacyMessage.Side;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;

/** The comments of a ticket; its first one is what somebody asked. Of a private one nothing but that is looked at. */
final class Comments {

    /** The author of what Zendesk writes by itself. */
    private static final String SYSTEM = "-1";

    private final Users users;
    private final Mapping mapping;

    Comments(Users users, Mapping mapping) {
        this.users = users;
        this.mapping = mapping;
    }

    List<LegacyMessage> read(List<Part> comments) {
        return comments.stream()
                .filter(comment -> comment.flag("public"))
                .map(this::message)
                .toList();
    }

    private LegacyMessage message(Part comment) {
        String authorId = comment.required("author_id");
        Optional<Part> author = users.find(authorId);
        String email = author.map(user -> user.text("email")).orElse(null);
        String html = comment.text("html_body");
        String text = comment.text("body");
        return new LegacyMessage(
                comment.text("created_at"),
                author.map(user -> user.text("name")).orElse(null),
                mapping.role(authorId, email).orElseGet(() -> side(comment, authorId, author.orElse(null))),
                html == null ? Format.TEXT : Format.HTML,
                html == null ? (text == null ? "" : text) : html,
                comment.each("attachments").stream()
                        .map(file -> new LegacyFile(file.text("file_name"), "files/" + file.required("id")))
                        .toList());
    }

    private static Side side(Part comment, String authorId, @Nullable Part author) {
        if (authorId.equals(SYSTEM)) {
            return Side.SYSTEM;
        }
        if (author == null) {
            throw comment.wrong("author_id", "'%s' is not among users".formatted(authorId));
        }
        return switch (author.required("role")) {
            case "end-user" -> Side.CUSTOMER;
            case "agent", "admin" -> Side.AGENT;
            default -> throw author.wrong("role", "'%s' is unknown".formatted(author.text("role")));
        };
    }
}
