package pl.myhezo.dialoguepdf;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document holds: a ticket, and what was said about it to the customer. There is no place for what is internal.
 *
 * @param messages in the order in which they were written
 */
public record Dialogue(Language language, Ticket ticket, List<Message> messages) {

    public Dialogue {
        messages = List.copyOf(messages);
    }

    public enum Language {
        PL,
        EN
    }

    /**
     * @param formerNumber the number of the portal before this one
     * @param subject to the letter
     */
    public record Ticket(
            String number,
            @Nullable String formerNumber,
            String subject,
            @Nullable String company,
            @Nullable String contract,
            @Nullable String serialNumber,
            State state,
            Instant openedAt,
            Instant changedAt) {}

    public enum State {
        NEW,
        OPEN,
        WAITING_FOR_CUSTOMER,
        SOLVED,
        CLOSED
    }

    /** @param author a name as people are to read it */
    public record Message(String author, Side side, Instant at, Body body, List<Attachment> attachments) {

        public Message {
            attachments = List.copyOf(attachments);
        }
    }

    /** On whose behalf somebody writes. */
    public enum Side {
        CUSTOMER,
        STAFF,
        SUPPLIER,
        SYSTEM
    }

    public sealed interface Body {

        String content();

        /** Text as it stands. */
        record Plain(String content) implements Body {}

        /** Text with the few signs of the portal: lists, quotes, code, bold, italic, links. */
        record Marked(String content) implements Body {}

        /** HTML of any origin and quality. */
        record Html(String content) implements Body {}
    }

    /** @param size in bytes; null if the file is missing */
    public record Attachment(String name, @Nullable Long size) {}
}
