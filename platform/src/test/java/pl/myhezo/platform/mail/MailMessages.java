package pl.myhezo.platform.mail;

import java.util.Map;
import java.util.UUID;

/** Examples of mails. */
final class MailMessages {

    private MailMessages() {}

    static MailMessage note(String id, String to) {
        return new MailMessage(id, to, "pl", "note-written", model("Zażółć", "Żółw", "gęślą <b>jaźń</b>"));
    }

    static MailMessage note(String to) {
        return note(UUID.randomUUID() + "/note", to);
    }

    static Map<String, String> model(String title, String name, String text) {
        return Map.of("title", title, "name", name, "text", text, "id", "n-1");
    }
}
