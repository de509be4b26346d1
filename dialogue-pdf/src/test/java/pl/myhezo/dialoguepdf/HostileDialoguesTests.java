package pl.myhezo.dialoguepdf;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.myhezo.dialoguepdf.Dialogues.pdf;
import static pl.myhezo.dialoguepdf.Dialogues.plainPdf;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.dialoguepdf.Dialogue.Body;

/** No dialogue takes more than its time and the 512 MB that these tests run in, and each becomes a document. */
@Tag("T-29")
class HostileDialoguesTests {

    private static final Map<String, Dialogue> HOSTILE = Hostile.dialogues();
    private static final Limits DAY_LONG = new Limits(Duration.ofDays(1), 12_000_000, 5_000, 200, 48L << 20);

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td colspan=3>",
            "<th>",
            "</table>",
            "<ul>",
            "<ol>",
            "<li>",
            "</ul>",
            "<b>",
            "</i>",
            "<pre>",
            "</pre>",
            "<blockquote>",
            "</blockquote>",
            "<br>",
            "<hr>",
            "<img src=cid:a>",
            "<a href=http://a.example>",
            "</a>",
            "<h1>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<script>",
            "</script>",
            "<style>",
            "&lt;",
            "&#x202e;",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "=",
            "zażółć",
            "שלום",
            "مرحبا لا",
            "😀",
            "\uD83D",
            "\u200D",
            "\u0301",
            "\n",
            "\t",
            " ",
            "\u0000",
            "> ",
            "- ",
            "1. ",
            "```",
            "**",
            "`",
            "[a](http://b)",
            "https://");

    static Stream<String> names() {
        return HOSTILE.keySet().stream();
    }

    /** The time limit is of minutes for machines that do other things too: what grows faster than its input takes hours. */
    @ParameterizedTest
    @MethodSource("names")
    @Timeout(120)
    void becomeADocumentOrAreRefused(String name) throws Exception {
        try {
            var out = new ByteArrayOutputStream();
            new DialoguePdf(DAY_LONG).write(hostile(name), EmbeddedImages.NONE, out);
            assertThat(pages(out.toByteArray())).isPositive();
        } catch (RenderingFailed refused) {
            assertThat(refused).hasMessageStartingWith("limit: ");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(120)
    void becomeADocumentWithoutFormatting(String name) throws Exception {
        byte[] pdf = plainPdf(hostile(name));
        assertThat(pages(pdf)).isPositive();
        assertThat(PdfText.firstPage(pdf))
                .contains("HEZO", name.equals("a hostile ticket") ? "Simplified" : "Wersja uproszczona");
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void becomeADocumentWhateverTheyAreMadeOf(int seed) throws Exception {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] noise = new byte[2_000];
        random.nextBytes(noise);
        text.append(new String(noise, UTF_16LE));
        for (Body body : List.of(
                new Body.Html(text.toString()), new Body.Marked(text.toString()), new Body.Plain(text.toString()))) {
            assertThat(pages(pdf(Dialogues.saying(body)))).isPositive();
            assertThat(pages(plainPdf(Dialogues.saying(body)))).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "characters", "pages", "bytes"})
    void areRefusedBeyondALimitWithNothingWritten(String limit) {
        var limits = switch (limit) {
            case "time" -> new Limits(Duration.ofNanos(1), 1 << 20, 1_000, 1, 1 << 20);
            case "characters" -> new Limits(Duration.ofDays(1), 100, 1_000, 1, 1 << 20);
            case "pages" -> new Limits(Duration.ofDays(1), 1 << 20, 1, 1, 1 << 20);
            default -> new Limits(Duration.ofDays(1), 1 << 20, 1_000, 1, 100);
        };
        var out = new ByteArrayOutputStream();
        assertThatExceptionOfType(RenderingFailed.class)
                .isThrownBy(() -> new DialoguePdf(limits).write(Dialogues.ofTenMessages(), EmbeddedImages.NONE, out))
                .withMessage("limit: " + limit);
        assertThat(out.size()).isZero();
    }

    /** A hundred messages of the longest that the portal takes, each line a letter: a book of 20,000 pages. */
    @ParameterizedTest
    @ValueSource(strings = {"a\n", "a\n>a\n"})
    void endWithoutFormattingWhereTheirPagesDo(String line) throws Exception {
        var message = new Body.Plain(line.repeat(20_000 / line.length()));
        byte[] pdf = plain(Collections.nCopies(100, message), new Limits(Duration.ofDays(1), 1 << 20, 50, 1, 8 << 20));

        assertThat(pages(pdf)).isEqualTo(50);
        assertThat(PdfText.words(pdf)).contains("strona 50 z 50").contains("[…] Dalszy ciąg pominięto");
    }

    @Test
    void endWithoutFormattingWhereTheirBytesDo() throws Exception {
        long most = 1 << 20;
        byte[] pdf = plain(List.of(Hostile.noise()), new Limits(Duration.ofDays(1), 1 << 20, 10_000, 1, most));

        assertThat(pdf).hasSizeBetween(1 << 19, (int) most);
        assertThat(PdfText.words(pdf)).contains("[…] Dalszy ciąg pominięto");
    }

    @Test
    void endWithoutFormattingWhereTheirTimeDoes() throws Exception {
        byte[] pdf = plain(
                Collections.nCopies(1_000, new Body.Plain("a")),
                new Limits(Duration.ofNanos(1), 1 << 20, 1_000, 1, 8 << 20));

        assertThat(pages(pdf)).isLessThan(20);
        assertThat(PdfText.words(pdf)).contains("HEZO-2026-000123", "[…] Dalszy ciąg pominięto");
    }

    private static byte[] plain(List<Body.Plain> bodies, Limits limits) throws Exception {
        var answer = Dialogues.answer();
        var out = new ByteArrayOutputStream();
        var dialogue = Dialogues.with(bodies.stream()
                .map(body -> new Dialogue.Message(answer.author(), answer.side(), answer.at(), body, List.of()))
                .toList());
        new DialoguePdf(limits).writePlainly(dialogue, out);
        return out.toByteArray();
    }

    @Test
    void areRefusedWhenACallerBreaks() {
        assertThatExceptionOfType(RenderingFailed.class)
                .isThrownBy(() -> pdf(Dialogues.saying(new Body.Html("<img src=cid:a>")), (message, contentId) -> {
                    throw new IllegalStateException("store is down");
                }))
                .withMessage("broken: java.lang.IllegalStateException");
    }

    private static Dialogue hostile(String name) {
        return Objects.requireNonNull(HOSTILE.get(name));
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
