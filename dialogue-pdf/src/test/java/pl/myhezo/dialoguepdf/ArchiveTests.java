package pl.myhezo.dialoguepdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.dialoguepdf.Dialogues.pdf;
import static pl.myhezo.dialoguepdf.Dialogues.plainPdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import pl.myhezo.dialoguepdf.Dialogue.Body;

/** What veraPDF says of the documents: they may be archived, and be read aloud. */
class ArchiveTests {

    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Dialogue> dialogues() {
        return Stream.concat(
                Stream.of(
                        Dialogues.ofTenMessages(),
                        Dialogues.in(Dialogue.Language.EN, Dialogues.ofTenMessages()),
                        Dialogues.with(List.of()),
                        Dialogues.saying(
                                new Body.Plain("Привет Καλημέρα שלום (12) مرحبا لا 😀👍🏽🚀 ✓ 你好 e\u0301\u0000\uD83D")),
                        Dialogues.saying(new Body.Html("<img src=cid:a alt=zrzut><img src=cid:b>"))),
                Stream.of(
                                "a hostile ticket",
                                "half characters",
                                "control characters",
                                "a row as high as a book",
                                "Word")
                        .map(Hostile.dialogues()::get));
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void isPdfA2b(Dialogue dialogue) throws Exception {
        assertThat(complaints(PDFAFlavour.PDFA_2_B, pdf(dialogue, ArchiveTests::picture)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void isPdfUa1(Dialogue dialogue) throws Exception {
        assertThat(complaints(PDFAFlavour.PDFUA_1, pdf(dialogue, ArchiveTests::picture)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void isPdfA2bWithoutItsFormattingToo(Dialogue dialogue) throws Exception {
        assertThat(complaints(PDFAFlavour.PDFA_2_B, plainPdf(dialogue))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40})
    void isPdfA2bWhereverItWasCut(int pages) throws Exception {
        var limits = new Limits(Duration.ofDays(1), 1 << 20, pages, 1, 8 << 20);
        var out = new ByteArrayOutputStream();
        new DialoguePdf(limits).writePlainly(Dialogues.saying(new Body.Plain("a\n>a\n>>a\n".repeat(10_000))), out);

        assertThat(complaints(PDFAFlavour.PDFA_2_B, out.toByteArray())).isEmpty();
        assertThat(complaints(PDFAFlavour.PDFUA_1, out.toByteArray())).isEmpty();
    }

    @Test
    void isToldWhatIsWrong() throws Exception {
        byte[] pdf = pdf(Dialogues.ofTenMessages());
        String withoutClaim = new String(pdf, ISO_8859_1).replace("<pdfaid:part>2<", "<pdfaid:part>3<");
        assertThat(complaints(PDFAFlavour.PDFA_2_B, withoutClaim.getBytes(ISO_8859_1)))
                .isNotEmpty();
    }

    private static List<String> complaints(PDFAFlavour flavour, byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static EmbeddedImages.Image picture(int message, String format) {
        return new EmbeddedImages.Image(format, () -> picture(format));
    }

    private static byte[] picture(String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            var image = new BufferedImage(1_500, 40, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(image, format.equals("a") ? "png" : "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
