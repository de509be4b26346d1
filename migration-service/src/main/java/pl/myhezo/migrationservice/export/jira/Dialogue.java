package pl.myhezo.migrationservice.export.jira;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyMessage.Format;
import pl.myhezo.migrationservice.export.LegacyMessage.Side;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;

/**
 * What was written about an issue: its description and its public comments. An issue's files do not say who may see them,
 * so those come along that belong to a public comment, or that whoever asked put there without a comment.
 */
final class Dialogue {

    private final Part issue;
    private final List<Part> comments;
    private final Person reporter;
    private final Mapping mapping;

    Dialogue(Part line, Mapping mapping) {
        this.issue = line.in("issue");
        this.comments = line.eachOf("comments");
        this.reporter = Person.in(issue.in("fields"), "reporter");
        this.mapping = mapping;
    }

    List<LegacyMessage> read() {
        List<LegacyMessage> messages = new ArrayList<>();
        messages.add(question());
        for (Part comment : comments) {
            if (comment.flag("public")) {
                messages.add(answer(comment));
            }
        }
        return messages;
    }

    private LegacyMessage question() {
        Part fields = issue.in("fields");
        String html = issue.maybe("renderedFields")
                .map(rendered -> rendered.text("description"))
                .orElse(null);
        return message(
                reporter,
                Times.read(fields.text("created")),
                html,
                fields.text("description"),
                filesOfQuestion(fields));
    }

    private LegacyMessage answer(Part comment) {
        String html =
                comment.maybe("renderedBody").map(body -> body.text("html")).orElse(null);
        String at = comment.maybe("created").map(time -> time.text("iso8601")).orElse(null);
        List<LegacyFile> files = filesOf(comment).stream()
                .map(file -> new LegacyFile(file.text("filename"), "files/" + idOf(file)))
                .toList();
        return message(Person.in(comment, "author"), Times.read(at), html, comment.text("body"), files);
    }

    private LegacyMessage message(
            Person author, @Nullable String at, @Nullable String html, @Nullable String text, List<LegacyFile> files) {
        Side side = mapping.role(author.id(), author.email()).orElse(author.is(reporter) ? Side.CUSTOMER : Side.AGENT);
        boolean isHtml = html != null && !html.isBlank();
        String body = isHtml ? html : text;
        return new LegacyMessage(
                at, author.name(), side, isHtml ? Format.HTML : Format.TEXT, body == null ? "" : body, files);
    }

    private List<LegacyFile> filesOfQuestion(Part fields) {
        Set<String> ofComments = new HashSet<>();
        comments.forEach(comment -> filesOf(comment).forEach(file -> ofComments.add(idOf(file))));
        return fields.each("attachment").stream()
                .filter(file -> Person.in(file, "author").is(reporter) && !ofComments.contains(file.required("id")))
                .map(file -> new LegacyFile(file.text("filename"), "files/" + file.required("id")))
                .toList();
    }

    private static List<Part> filesOf(Part comment) {
        return comment.maybe("attachments").map(page -> page.each("values")).orElse(List.of());
    }

    /** A comment names its files by their addresses, which end with their ids. */
    private static String idOf(Part file) {
        String address = file.in("_links").required("jiraRest");
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
