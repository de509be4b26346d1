package pl.myhezo.localstack.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.localstack.mail.Mail.Address;
import pl.myhezo.localstack.mail.Mail.Attachment;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The part of Mailpit's API that reads (and empties) the mailbox, with Mailpit's field names. */
final class MailpitApi {

    private static final String LIST = "/api/v1/messages";
    private static final String ONE = "/api/v1/message/";
    private static final int DEFAULT_LIMIT = 50;

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Inbox inbox;

    MailpitApi(Inbox inbox) {
        this.inbox = inbox;
    }

    Reply answer(String method, String path, Map<String, String> query) {
        if (method.equals("DELETE") && path.equals(LIST)) {
            inbox.clear();
            return Reply.json("\"ok\"");
        }
        if (!method.equals("GET")) {
            return Reply.notAllowed();
        }
        if (path.equals(LIST)) {
            return Reply.json(
                    json.writeValueAsString(list(number(query, "start", 0), number(query, "limit", DEFAULT_LIMIT))));
        }
        if (path.startsWith(ONE)) {
            return find(path.substring(ONE.length()))
                    .map(mail -> Reply.json(json.writeValueAsString(whole(mail))))
                    .orElseGet(Reply::notFound);
        }
        return Reply.notFound();
    }

    private Optional<Mail> find(String id) {
        return id.equals("latest") ? inbox.mails().stream().findFirst() : inbox.find(id);
    }

    private static int number(Map<String, String> query, String name, int otherwise) {
        String value = query.getOrDefault(name, "");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private Map<String, Object> list(int start, int limit) {
        List<Mail> all = inbox.mails();
        List<Map<String, Object>> page =
                all.stream().skip(start).limit(limit).map(MailpitApi::summary).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", all.size());
        answer.put("unread", all.size());
        answer.put("count", page.size());
        answer.put("messages_count", all.size());
        answer.put("messages_unread", all.size());
        answer.put("start", start);
        answer.put("tags", List.of());
        answer.put("messages", page);
        return answer;
    }

    private static Map<String, Object> summary(Mail mail) {
        Map<String, Object> fields = common(mail);
        fields.put("Read", false);
        fields.put("Created", mail.receivedAt().toString());
        fields.put("Attachments", mail.attachments().size());
        fields.put("Snippet", mail.snippet());
        return fields;
    }

    private static Map<String, Object> whole(Mail mail) {
        Map<String, Object> fields = common(mail);
        fields.put("Date", mail.receivedAt().toString());
        fields.put("ReturnPath", mail.from().address());
        fields.put("Text", mail.text());
        fields.put("HTML", mail.html());
        fields.put("Inline", files(mail, true));
        fields.put("Attachments", files(mail, false));
        return fields;
    }

    private static Map<String, Object> common(Mail mail) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ID", mail.id());
        fields.put("MessageID", mail.messageId());
        fields.put("From", address(mail.from()));
        fields.put("To", addresses(mail.to()));
        fields.put("Cc", addresses(mail.cc()));
        fields.put("Bcc", addresses(mail.bcc()));
        fields.put("ReplyTo", addresses(mail.replyTo()));
        fields.put("Subject", mail.subject());
        fields.put("Tags", List.of());
        fields.put("Username", "");
        fields.put("Size", mail.size());
        return fields;
    }

    private static List<Map<String, Object>> files(Mail mail, boolean inline) {
        return mail.attachments().stream()
                .filter(file -> inline != file.contentId().isEmpty())
                .map(MailpitApi::file)
                .toList();
    }

    private static Map<String, Object> file(Attachment file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("PartID", file.partId());
        fields.put("FileName", file.fileName());
        fields.put("ContentType", file.contentType());
        fields.put("ContentID", file.contentId());
        fields.put("Size", file.size());
        return fields;
    }

    private static List<Map<String, Object>> addresses(List<Address> all) {
        return all.stream().map(MailpitApi::address).toList();
    }

    private static Map<String, Object> address(Address address) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("Name", address.name());
        fields.put("Address", address.address());
        return fields;
    }
}
