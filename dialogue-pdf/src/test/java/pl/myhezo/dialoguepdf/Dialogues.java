package pl.myhezo.dialoguepdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pl.myhezo.dialoguepdf.Dialogue.Attachment;
import pl.myhezo.dialoguepdf.Dialogue.Body;
import pl.myhezo.dialoguepdf.Dialogue.Language;
import pl.myhezo.dialoguepdf.Dialogue.Message;
import pl.myhezo.dialoguepdf.Dialogue.Side;

/** Dialogues for tests. */
final class Dialogues {

    static final Instant MAY = Instant.parse("2024-05-02T08:15:00Z");

    private static final Dialogue.Ticket TICKET = new Dialogue.Ticket(
            "HEZO-2026-000123",
            "HZ-10234",
            "Brak łączności z centralą po aktualizacji FortiGate 100F – pilne",
            "Alfa Sp. z o.o.",
            "HEZO/2023/00017",
            "FG1234567890",
            Dialogue.State.WAITING_FOR_CUSTOMER,
            MAY,
            MAY.plusSeconds(90_000));

    private Dialogues() {}

    static Dialogue saying(Body body) {
        return with(List.of(new Message("Alicja Nowak", Side.CUSTOMER, MAY, body, List.of())));
    }

    static Dialogue with(List<Message> messages) {
        return new Dialogue(Language.PL, TICKET, messages);
    }

    static Dialogue in(Language language, Dialogue dialogue) {
        return new Dialogue(language, dialogue.ticket(), dialogue.messages());
    }

    static Message answer() {
        return new Message(
                "Jan Kowal",
                Side.STAFF,
                MAY.plusSeconds(3_600),
                new Body.Html("<p>Dzień dobry,</p><p>proszę o <b>wykonanie</b> poniższych kroków:</p>"
                        + "<ol><li>zalogować się</li><li>sprawdzić <code>get system status</code></li></ol>"
                        + "<blockquote>Urządzenie traci łączność.</blockquote><p>Pozdrawiam<br>Jan Kowal</p>"),
                List.of());
    }

    /** Ten messages as people write them: in Polish, with lists, a table, quotes and files. */
    static Dialogue ofTenMessages() {
        List<Message> messages = new ArrayList<>();
        messages.add(new Message(
                "Alicja Nowak",
                Side.CUSTOMER,
                MAY,
                new Body.Marked(
                        "Dzień dobry,\n\npo aktualizacji do **7.4.4** urządzenie `FG1234567890` _traci łączność_ "
                                + "z centralą co kilka godzin. Zażółć gęślą jaźń.\n\n- oddział w Krakowie\n- oddział w Łodzi\n\n"
                                + "> Czy próbowali Państwo wyłączyć i włączyć?\n\nTak. Opis: [instrukcja](https://example.com/opis).\n\n"
                                + "```\ndiag debug enable\n    get system status\n```"),
                List.of(new Attachment("log-z-urządzenia.txt", 12_345L), new Attachment("zrzut.png", null))));
        messages.add(new Message(
                "Marek Dostawca",
                Side.SUPPLIER,
                MAY.plusSeconds(1_800),
                new Body.Html("<table><tr><th>Interfejs</th><th>Stan</th></tr><tr><td>port1</td><td>działa</td></tr>"
                        + "<tr><td>port2</td><td>nie działa od rana, choć przewód wymieniono</td></tr></table>"),
                List.of()));
        for (int i = 0; i < 7; i++) {
            messages.add(answer());
        }
        messages.add(new Message(
                "myHEZO",
                Side.SYSTEM,
                MAY.plusSeconds(90_000),
                new Body.Plain("Zmieniono stan zgłoszenia."),
                List.of()));
        return with(messages);
    }

    static byte[] pdf(Dialogue dialogue) throws RenderingFailed {
        return pdf(dialogue, EmbeddedImages.NONE);
    }

    static byte[] pdf(Dialogue dialogue, EmbeddedImages images) throws RenderingFailed {
        try {
            var out = new ByteArrayOutputStream();
            new DialoguePdf(Limits.DEFAULT).write(dialogue, images, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] plainPdf(Dialogue dialogue) {
        try {
            var out = new ByteArrayOutputStream();
            new DialoguePdf(Limits.DEFAULT).writePlainly(dialogue, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
