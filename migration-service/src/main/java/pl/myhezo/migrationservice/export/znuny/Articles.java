package pl.myhezo.migrationservice.export.znuny;

import java.util.List;
import java.util.Locale;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyMessage.Format;
import pl.myhezo.migrationservice.export.LegacyMessage.Side;
import pl.myhezo.migrationservice.export.foreign.Mailbox;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;

/** The articles of a ticket. Of one that the customer cannot see nothing but that is looked at. */
final class Articles {

    private final Mapping mapping;
    private final Times times;

    Articles(Mapping mapping, Times times) {
        this.mapping = mapping;
        this.times = times;
    }

    List<LegacyMessage> read(String ticket, List<Part> articles) {
        return articles.stream()
                .filter(article -> article.flag("IsVisibleForCustomer"))
                .map(article -> message(ticket, article))
                .toList();
    }

    private LegacyMessage message(String ticket, Part article) {
        String folder = "files/%s/%s/".formatted(ticket, article.required("ArticleID"));
        Mailbox from = Mailbox.of(article.text("From"));
        String body = article.text("Body");
        return new LegacyMessage(
                times.read(article.text("CreateTime")),
                from.printed(),
                mapping.role(article.text("CreateBy"), from.email()).orElseGet(() -> side(article)),
                format(article),
                body == null ? "" : body,
                article.each("Attachment").stream()
                        .map(file -> new LegacyFile(file.text("Filename"), folder + file.required("FileID")))
                        .toList());
    }

    private static Side side(Part article) {
        return switch (article.required("SenderType")) {
            case "customer" -> Side.CUSTOMER;
            case "agent" -> Side.AGENT;
            case "system" -> Side.SYSTEM;
            default -> throw article.wrong("SenderType", "'%s' is unknown".formatted(article.text("SenderType")));
        };
    }

    /** {@code text/plain; charset=utf-8}; what came by chat or telephone has no type and is text. */
    private static Format format(Part article) {
        String type = article.text("ContentType");
        String kind = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        if (kind.isEmpty() || kind.startsWith("text/plain")) {
            return Format.TEXT;
        }
        if (kind.startsWith("text/html")) {
            return Format.HTML;
        }
        throw article.wrong("ContentType", "'%s' is unknown".formatted(type));
    }
}
