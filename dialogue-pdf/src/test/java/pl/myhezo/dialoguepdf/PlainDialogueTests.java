package pl.myhezo.dialoguepdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.myhezo.dialoguepdf.Dialogue.Attachment;
import pl.myhezo.dialoguepdf.Dialogue.Body;
import pl.myhezo.dialoguepdf.Dialogue.Message;

class PlainDialogueTests {

    private static final String CUT = "[…] Dalszy ciąg pominięto";

    @Test
    void keepsTheTextOfHtml() {
        assertThat(
                        textOf(
                                "<p>Dzień<br>dobry &amp; &#322;adnie &oacute; &nieznany; 1 < 2</p><script>a()</script><!-- <b> --><b>koniec"))
                .isEqualTo("Dzień\ndobry & ładnie ó &nieznany; 1 < 2\nkoniec");
    }

    @Test
    void keepsCellsOfATableApart() {
        assertThat(textOf("<tr><th>a</th><td>b</td></tr><tr><td>c")).isEqualTo("a b \n\nc");
    }

    @Test
    void shortensWhatTheTicketIsCalled() {
        var ticket = PlainDialogue.of(requireNonNull(Hostile.dialogues().get("a hostile ticket")))
                .ticket();
        assertThat(ticket.subject()).hasSize(1_000);
        assertThat(ticket.company()).hasSize(300);
    }

    @Test
    void keepsTheTextBehindWhatIsNeverClosed() {
        assertThat(textOf("a <b koniec")).isEqualTo("a <b koniec");
        assertThat(textOf("<!-- a <p>b")).isEqualTo("b");
    }

    @Test
    void saysWhereItWasCut() {
        assertThat(textOf("x".repeat(3_000_000))).hasSizeLessThan(2_001_000).contains(CUT);
        var plain = PlainDialogue.of(Dialogues.with(Collections.nCopies(30_000, Dialogues.answer())));
        assertThat(plain.messages()).hasSize(20_001);
        assertThat(plain.messages().getLast().body().content()).startsWith(CUT);
    }

    @Test
    void saysThatFilesWereLeftOut() {
        var answer = Dialogues.answer();
        var message = new Message(
                answer.author(),
                answer.side(),
                answer.at(),
                answer.body(),
                Collections.nCopies(1_001, new Attachment("a", 1L)));
        assertThat(PlainDialogue.of(Dialogues.with(List.of(message)))
                        .messages()
                        .getFirst()
                        .body()
                        .content())
                .contains("kroków", CUT);
    }

    @Test
    void leavesWhatIsShortAsItIs() {
        var dialogue = Dialogues.saying(new Body.Plain("  a\n\n\n<b>"));
        assertThat(PlainDialogue.of(dialogue)).isEqualTo(dialogue);
    }

    private static String textOf(String html) {
        return PlainDialogue.of(Dialogues.saying(new Body.Html(html)))
                .messages()
                .getFirst()
                .body()
                .content();
    }
}
