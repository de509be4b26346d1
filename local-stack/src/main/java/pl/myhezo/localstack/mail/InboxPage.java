package pl.myhezo.localstack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.myhezo.localstack.mail.Mail.Address;

/** The inbox for people: a list that refreshes itself, below a search that it leaves alone, and one mail with its links. */
final class InboxPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");
    private static final String MAIL = "/mail/";
    private static final String LIST = "/list";

    private final Inbox inbox;
    private final String frame = resource("page.html");

    InboxPage(Inbox inbox) {
        this.inbox = inbox;
    }

    Reply answer(String method, String path, Map<String, String> query) {
        if (!method.equals("GET")) {
            return Reply.notAllowed();
        }
        if (path.equals("/")) {
            return Reply.page(inbox(query.getOrDefault("q", "")));
        }
        if (path.equals(LIST)) {
            return Reply.page(list(query.getOrDefault("q", "")));
        }
        if (!path.startsWith(MAIL)) {
            return Reply.notFound();
        }
        String id = path.substring(MAIL.length());
        if (id.endsWith("/html")) {
            return inbox.find(id.substring(0, id.length() - "/html".length()))
                    .map(mail -> Reply.mail("<base target=\"_blank\">" + mail.html()))
                    .orElseGet(Reply::notFound);
        }
        return inbox.find(id).map(mail -> Reply.page(one(mail))).orElseGet(Reply::notFound);
    }

    private String inbox(String query) {
        String search = "<form role=\"search\"><label>Search <input type=\"search\" name=\"q\" value=\""
                + escaped(query) + "\"></label> <button>Show</button></form>";
        String list = "<iframe class=\"list\" title=\"Mails\" src=\"" + LIST + "?q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8) + "\"></iframe>";
        return page("Inbox", "", "<h1>Inbox</h1>" + search + list);
    }

    private String list(String query) {
        List<Mail> found =
                inbox.mails().stream().filter(mail -> matches(mail, query)).toList();
        String rows = found.stream().map(InboxPage::row).collect(Collectors.joining());
        String table = found.isEmpty()
                ? "<p>No mail" + (query.isBlank() ? " yet" : " matches") + ". This page looks again by itself.</p>"
                : "<table><thead><tr><th scope=\"col\">Subject</th><th scope=\"col\">To</th><th scope=\"col\">From</th>"
                        + "<th scope=\"col\">Time</th></tr></thead><tbody>" + rows + "</tbody></table>";
        return page("Mails", "<meta http-equiv=\"refresh\" content=\"5\"><base target=\"_top\">", table);
    }

    private static boolean matches(Mail mail, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return Stream.of(mail.subject(), mail.from().address(), people(mail.to()), people(mail.bcc()))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String row(Mail mail) {
        String subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        return "<tr><td><a href=\"" + MAIL + mail.id() + "\">" + escaped(subject) + "</a></td><td>"
                + escaped(people(recipients(mail))) + "</td><td>" + escaped(people(List.of(mail.from()))) + "</td><td>"
                + TIME.format(mail.receivedAt()) + "</td></tr>";
    }

    private String one(Mail mail) {
        String head = "<p><a href=\"/\">← Inbox</a></p><h1>" + escaped(mail.subject()) + "</h1><dl><dt>From</dt><dd>"
                + escaped(people(List.of(mail.from()))) + "</dd><dt>To</dt><dd>" + escaped(people(recipients(mail)))
                + "</dd><dt>Time</dt><dd>" + TIME.format(mail.receivedAt()) + "</dd></dl>";
        String html = mail.html().isBlank()
                ? ""
                : "<iframe title=\"Mail as sent\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"" + MAIL
                        + mail.id() + "/html\"></iframe>";
        String text = mail.text().isBlank()
                ? ""
                : "<details" + (html.isEmpty() ? " open" : "") + "><summary>Plain text</summary><pre>"
                        + withLinks(mail.text()) + "</pre></details>";
        String files = mail.attachments().stream()
                .map(file -> "<li>" + escaped(file.fileName()) + " (" + file.size() + " bytes)</li>")
                .collect(Collectors.joining());
        return page(mail.subject(), "", head + html + text + (files.isEmpty() ? "" : "<ul>" + files + "</ul>"));
    }

    private String page(String title, String meta, String body) {
        return frame.replace("{{title}}", escaped(title))
                .replace("{{meta}}", meta)
                .replace("{{body}}", body);
    }

    private static List<Address> recipients(Mail mail) {
        return Stream.of(mail.to(), mail.cc(), mail.bcc()).flatMap(List::stream).toList();
    }

    private static String people(List<Address> all) {
        return all.stream()
                .map(one -> one.name().isBlank() ? one.address() : one.name() + " <" + one.address() + ">")
                .collect(Collectors.joining(", "));
    }

    static String withLinks(String text) {
        var result = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            result.append(escaped(text.substring(end, link.start())));
            String url = escaped(link.group());
            result.append("<a target=\"_blank\" rel=\"noreferrer\" href=\"")
                    .append(url)
                    .append("\">")
                    .append(url)
                    .append("</a>");
            end = link.end();
        }
        return result.append(escaped(text.substring(end))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream in = InboxPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the local-stack jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
