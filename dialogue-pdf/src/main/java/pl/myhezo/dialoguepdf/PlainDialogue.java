package pl.myhezo.dialoguepdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dialogue reduced to what can always be written: lines of text, and no more of them than a document holds. */
final class PlainDialogue {

    private static final int CHARACTERS_OF_ALL = 2_000_000;
    private static final int CHARACTERS_OF_A_SUBJECT = 1_000;
    private static final int CHARACTERS_OF_A_NAME = 300;
    private static final int MESSAGES = 20_000;
    private static final int FILES = 1_000;

    private PlainDialogue() {}

    static Dialogue of(Dialogue dialogue) {
        String remark = "\n" + Words.in(dialogue.language()).remarks().shortened();
        List<Dialogue.Message> messages = new ArrayList<>();
        int left = CHARACTERS_OF_ALL;
        int each = CHARACTERS_OF_ALL
                / Math.max(1, Math.min(MESSAGES, dialogue.messages().size()));
        for (Dialogue.Message message : dialogue.messages()) {
            if (messages.size() == MESSAGES) {
                messages.add(new Dialogue.Message(
                        "", Dialogue.Side.SYSTEM, message.at(), new Dialogue.Body.Plain(remark.strip()), List.of()));
                break;
            }
            String text = text(message.body());
            boolean whole = text.length() <= Math.max(each, left / 2)
                    && message.attachments().size() <= FILES;
            String shown = whole ? text : cut(text, Math.max(each, left / 2)) + remark;
            left = Math.max(0, left - shown.length());
            messages.add(new Dialogue.Message(
                    cut(message.author(), CHARACTERS_OF_A_NAME),
                    message.side(),
                    message.at(),
                    new Dialogue.Body.Plain(shown),
                    message.attachments().stream()
                            .limit(FILES)
                            .map(PlainDialogue::named)
                            .toList()));
        }
        return new Dialogue(dialogue.language(), named(dialogue.ticket()), messages);
    }

    private static Dialogue.Ticket named(Dialogue.Ticket ticket) {
        return new Dialogue.Ticket(
                cut(ticket.number(), CHARACTERS_OF_A_NAME),
                name(ticket.formerNumber()),
                cut(ticket.subject(), CHARACTERS_OF_A_SUBJECT),
                name(ticket.company()),
                name(ticket.contract()),
                name(ticket.serialNumber()),
                ticket.state(),
                ticket.openedAt(),
                ticket.changedAt());
    }

    private static @Nullable String name(@Nullable String text) {
        return text == null ? null : cut(text, CHARACTERS_OF_A_NAME);
    }

    private static Dialogue.Attachment named(Dialogue.Attachment attachment) {
        return new Dialogue.Attachment(cut(attachment.name(), CHARACTERS_OF_A_NAME), attachment.size());
    }

    private static String text(Dialogue.Body body) {
        return switch (body) {
            case Dialogue.Body.Plain(String text) -> text;
            case Dialogue.Body.Marked(String text) -> text;
            case Dialogue.Body.Html(String html) -> HtmlText.of(html);
        };
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
