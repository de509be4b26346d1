package pl.myhezo.ticketservice.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T-22")
@Tag("T-23")
class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "umowa.pdf, umowa.pdf",
                "Zrzut ekranu – łącze.PNG, Zrzut ekranu – łącze.PNG",
                "../../etc/passwd.txt, passwd.txt",
                "C:\\Users\\jan\\log.txt, log.txt",
                "a/../b.pdf, b.pdf",
                ".htaccess, htaccess",
                "a.pdf..., a.pdf",
                "`  a .pdf. `, a .pdf",
                "`a\"b<c>|d:e*f?.txt`, a_b_c__d_e_f_.txt",
                "`a\tb\u00a0c.txt`, ab c.txt"
            })
    void isALabelWithoutAPath(String sent, String kept) {
        assertThat(FileName.of(sent)).map(FileName::value).contains(kept);
    }

    @Test
    void nothingInvisibleIsLeft() {
        assertThat(name("a\u200b\u200d\ufeff.p\u00addf")).isEqualTo("a.pdf");
        assertThat(name("\u202efdp.exe")).isEqualTo("fdp.exe");
        assertThat(name("a.pdf\u0000.exe")).isEqualTo("a.pdf.exe");
        assertThat(name("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie_ x.pdf");
        assertThat(name("a\ud800.pdf")).isEqualTo("a.pdf");
        assertThat(name("a\ufe0f\ue000.pdf")).isEqualTo("a.pdf");
    }

    @Test
    void lettersAreComposed() {
        assertThat(name("za\u0301z\u0307.txt")).isEqualTo("záż.txt");
    }

    @Test
    void isCutWithoutLosingItsEnding() {
        String longest = name("ż".repeat(300) + ".xlsx");

        assertThat(longest).hasSize(200).endsWith("ż.xlsx");
        assertThat(name("x".repeat(195) + "\ud83d\ude00.pdf"))
                .as("no half of a character")
                .isEqualTo("x".repeat(195) + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "/", "a/", "\u200b", " . ", "\u0000"})
    void whereNothingIsLeftThereIsNoName(String sent) {
        assertThat(FileName.of(sent)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, pdf", "a.tar.GZ, gz", "a.pdf.exe, exe", "a, ''"})
    void theLastEndingCounts(String sent, String extension) {
        assertThat(FileName.of(sent)).map(FileName::extension).contains(extension);
    }

    private static String name(String sent) {
        return FileName.of(sent).orElseThrow().value();
    }
}
