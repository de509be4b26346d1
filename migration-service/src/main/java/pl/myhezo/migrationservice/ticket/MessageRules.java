package pl.myhezo.migrationservice.ticket;

import java.util.Comparator;
import java.util.List;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.platform.value.Texts;

/** What messages must fulfil, and in which order they stand. */
final class MessageRules {

    private static final int LONGEST_NAME = 200;

    private MessageRules() {}

    /**
     * Messages by their times; those of one moment stay in the export's order.
     *
     * @throws pl.myhezo.migrationservice.ledger.RefusedRecord if a time is missing or wrong: nobody could say in which
     *     order the dialogue was
     */
    static List<ExportedTicket.Message> check(List<LegacyMessage> messages) {
        return messages.stream()
                .map(MessageRules::check)
                .sorted(Comparator.comparing(ExportedTicket.Message::at))
                .toList();
    }

    private static ExportedTicket.Message check(LegacyMessage message) {
        String named = message.author();
        String author = named == null
                ? ""
                : Texts.shortened(named.replaceAll("\\p{Cntrl}", " ").strip(), LONGEST_NAME);
        return new ExportedTicket.Message(
                author,
                message.side(),
                TicketRules.time("messages.at", message.at()),
                message.format(),
                message.body(),
                message.files());
    }
}
