package pl.myhezo.ticketservice.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import pl.myhezo.dialoguepdf.Dialogue;
import pl.myhezo.ticketservice.ticket.Author;
import pl.myhezo.ticketservice.ticket.MemoryTickets;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.SampleTickets;
import pl.myhezo.ticketservice.ticket.Ticket;

class ReadingDialogueTests {

    private final MemoryTickets tickets = new MemoryTickets();
    private final Ticket ticket = SampleTickets.ofAlfa();

    @Test
    void readsADialogueOfManyPagesToItsEndWithoutNotes() {
        for (int i = 1; i <= 450; i++) {
            add(i, "x", i % 3 == 0);
        }

        ReadingDialogue.Read read = new ReadingDialogue(tickets, 1_000).read(ticket);

        assertThat(read.messages()).hasSize(300).noneMatch(Message::internal);
        assertThat(read.messages()).extracting(Message::sequence).isSorted().endsWith(449);
        assertThat(read.whole()).isTrue();
    }

    @Test
    void stopsWhereADocumentIsFullAndSaysSoInTheReadersLanguage() {
        add(1, "12345", false);
        add(2, "12345", false);
        add(3, "1", false);

        ReadingDialogue.Read read = new ReadingDialogue(tickets, 10).read(ticket);
        Dialogue printed = Manuscript.of(read, names(Locale.of("pl")), Locale.of("pl"));

        assertThat(read.messages()).hasSize(2);
        assertThat(printed.language()).isEqualTo(Dialogue.Language.PL);
        assertThat(printed.messages()).hasSize(3);
        assertThat(printed.messages().getLast().body().content()).contains("zbyt długa");
        assertThat(Manuscript.of(read, names(Locale.ENGLISH), Locale.ENGLISH)
                        .messages()
                        .getLast()
                        .body()
                        .content())
                .contains("too long");
    }

    @Test
    void aSubjectIsNoLinkWhereTheSystemNamesIt() {
        String subject = "[Zaloguj się](https://zly.example)";
        add(1, new Author(Party.SYSTEM, null), "merged\nHEZO-2026-000001\n" + subject, false);
        add(2, "**Jasne**", false);

        ReadingDialogue.Read read = new ReadingDialogue(tickets, 1_000).read(ticket);
        Dialogue printed = Manuscript.of(read, names(Locale.of("pl")), Locale.of("pl"));

        assertThat(printed.messages().getFirst().body())
                .isInstanceOf(Dialogue.Body.Plain.class)
                .extracting(Dialogue.Body::content)
                .asString()
                .contains("HEZO-2026-000001 („" + subject + "”) połączono");
        assertThat(printed.messages().getLast().body()).isEqualTo(new Dialogue.Body.Marked("**Jasne**"));
    }

    private static Names.Known names(Locale language) {
        return new Names.Known(
                Map.of("staff", "Jan Kowal"),
                ResourceBundle.getBundle(
                        "dialogue",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    private void add(int sequence, String body, boolean internal) {
        add(sequence, new Author(Party.STAFF, "staff"), body, internal);
    }

    private void add(int sequence, Author author, String body, boolean internal) {
        tickets.add(
                ticket,
                new Message(
                        SampleTickets.id(),
                        ticket.id(),
                        sequence,
                        author,
                        SampleTickets.NOW,
                        body,
                        internal,
                        List.of()));
    }
}
