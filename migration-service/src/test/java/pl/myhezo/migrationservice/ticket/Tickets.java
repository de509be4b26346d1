package pl.myhezo.migrationservice.ticket;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;

/** Tickets of an old system for one test each: one of Alfa, but for what the test says. */
final class Tickets {

    private Tickets() {}

    static LegacyTicket ticket(Status status) {
        return ticket(status, Map.of(), List.of());
    }

    /** An open ticket with one other value; {@code messages.at} is that of its one message. */
    static LegacyTicket with(String field, @Nullable String value) {
        return with(Collections.singletonMap(field, value));
    }

    static LegacyTicket with(Map<String, @Nullable String> values) {
        String at = values.getOrDefault("messages.at", "2024-06-17T06:15:20Z");
        return ticket(Status.OPEN, values, List.of(message(at, "Dzień dobry")));
    }

    static LegacyTicket saying(UnaryOperator<LegacyTicket> change, LegacyMessage... messages) {
        return change.apply(ticket(Status.OPEN, Map.of(), Arrays.asList(messages)));
    }

    static LegacyMessage message(@Nullable String at, String body, LegacyFile... files) {
        return new LegacyMessage(
                at, "Alicja Nowak", LegacyMessage.Side.CUSTOMER, LegacyMessage.Format.TEXT, body, Arrays.asList(files));
    }

    static LegacyMessage html(String body, LegacyFile... files) {
        return new LegacyMessage(
                "2024-06-17T06:15:20Z",
                "Zespół HEZO",
                LegacyMessage.Side.AGENT,
                LegacyMessage.Format.HTML,
                body,
                Arrays.asList(files));
    }

    private static LegacyTicket ticket(
            Status status, Map<String, @Nullable String> changed, List<LegacyMessage> messages) {
        Map<String, @Nullable String> values = new HashMap<>(Map.of(
                "number", "HZ-10234",
                "subject", "Brak łączności VPN z oddziałem w Gdyni – pilne!",
                "customerId", "c-17",
                "contractNumber", "HEZO/2023/00017",
                "serialNumber", "(H)-FG1234567890",
                "requester.name", "Alicja Nowak",
                "requester.email", "alicja.nowak@alfa.example",
                "createdAt", "2024-06-17T06:15:20Z",
                "updatedAt", "2024-06-18T09:40:05Z"));
        values.putAll(changed);
        return new LegacyTicket(
                "t-9",
                values.get("number"),
                status,
                values.get("subject"),
                values.get("customerId"),
                values.get("contractNumber"),
                values.get("serialNumber"),
                new LegacyTicket.Requester(values.get("requester.name"), values.get("requester.email")),
                values.get("createdAt"),
                values.get("updatedAt"),
                messages);
    }
}
