package pl.myhezo.migrationservice.export.zammad;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyMessage.Format;
import pl.myhezo.migrationservice.export.LegacyMessage.Side;
import pl.myhezo.migrationservice.export.foreign.Mailbox;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;

/** The articles of a ticket. Of an internal one nothing but that is looked at. */
final class Articles {

    /** Zammad takes pictures within the text out of an article's files, and says in the text where to fetch them. */
    private static final Pattern PICTURE = Pattern.compile(
            "(?<=src=\")/api/v1/ticket_attachment/([0-9]{1,19})/([0-9]{1,19})/([0-9]{1,19})[^\"]{0,200}");

    private final Mapping mapping;

    Articles(Mapping mapping) {
        this.mapping = mapping;
    }

    List<LegacyMessage> read(String ticket, List<Part> articles) {
        return articles.stream()
                .filter(article -> !article.flag("internal"))
                .map(article -> message(ticket, article))
                .toList();
    }

    private LegacyMessage message(String ticket, Part article) {
        String folder = "files/%s/%s/".formatted(ticket, article.required("id"));
        Mailbox from = Mailbox.of(article.text("from"));
        Side side = mapping.role(article.text("created_by_id"), from.email()).orElseGet(() -> side(article));
        List<LegacyFile> files = files(folder, article);
        String body = article.text("body");
        Format format = format(article);
        if (body != null && format == Format.HTML) {
            body = withPictures(folder, body, files);
        }
        return new LegacyMessage(
                article.text("created_at"), from.printed(), side, format, body == null ? "" : body, files);
    }

    private static List<LegacyFile> files(String folder, Part article) {
        List<LegacyFile> files = new ArrayList<>();
        for (Part file : article.each("attachments")) {
            files.add(new LegacyFile(file.text("filename"), folder + file.required("id")));
        }
        return files;
    }

    /** Names pictures of the same article as a mail does, and adds them to the files. */
    private static String withPictures(String folder, String body, List<LegacyFile> files) {
        Set<String> known = new HashSet<>();
        files.forEach(file -> known.add(file.path()));
        return PICTURE.matcher(body).replaceAll(found -> {
            String path = "files/%s/%s/%s".formatted(found.group(1), found.group(2), found.group(3));
            if (!path.startsWith(folder)) {
                return Matcher.quoteReplacement(found.group());
            }
            String name = "picture-" + found.group(3);
            if (known.add(path)) {
                files.add(new LegacyFile(name, path));
            }
            return "cid:" + name;
        });
    }

    private static Side side(Part article) {
        return switch (article.required("sender")) {
            case "Customer" -> Side.CUSTOMER;
            case "Agent" -> Side.AGENT;
            case "System" -> Side.SYSTEM;
            default -> throw article.wrong("sender", "'%s' is unknown".formatted(article.text("sender")));
        };
    }

    private static Format format(Part article) {
        return switch (article.required("content_type")) {
            case "text/html" -> Format.HTML;
            case "text/plain" -> Format.TEXT;
            default -> throw article.wrong("content_type", "'%s' is unknown".formatted(article.text("content_type")));
        };
    }
}
