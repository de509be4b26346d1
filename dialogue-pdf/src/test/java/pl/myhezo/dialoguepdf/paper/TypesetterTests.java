package pl.myhezo.dialoguepdf.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.myhezo.dialoguepdf.file.PdfFile;
import pl.myhezo.dialoguepdf.font.Fonts;
import pl.myhezo.dialoguepdf.font.Glyph;
import pl.myhezo.dialoguepdf.font.Style;
import pl.myhezo.dialoguepdf.markup.Run;

class TypesetterTests {

    private final Typesetter typesetter = new Typesetter(
            new Fonts(new PdfFile()), new Budget(Duration.ofDays(1), Long.MAX_VALUE, 1, 0, Long.MAX_VALUE));

    @Test
    void breaksLinesBehindSpaces() {
        double width = width("raz dwa");
        assertThat(lines("raz dwa trzy", width))
                .extracting(line -> line.glyphs().length)
                .containsExactly(7, 4);
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        assertThat(lines("aaaaaaa", width("aaa")))
                .extracting(line -> line.glyphs().length)
                .containsExactly(3, 3, 1);
    }

    @Test
    void neverSetsALineWiderThanTold() {
        double width = width("szerokość");
        assertThat(lines("Zażółć gęślą jaźń, nieprawdopodobnie długie słowo i https://a.example/b/c/d?e=f", width))
                .allMatch(line -> line.width() <= width)
                .hasSizeGreaterThan(5);
    }

    @Test
    void keepsTheLinesOfTheAuthor() {
        assertThat(lines("a\n\nb", 100))
                .extracting(line -> line.glyphs().length)
                .containsExactly(1, 0, 1);
    }

    @Test
    void composesWhatSomeProgramsWriteApart() {
        assertThat(line("z\u0301").glyphs()).isEqualTo(line("ź").glyphs());
    }

    @Test
    void setsNothingForWhatCannotBeSeen() {
        assertThat(line("a\u200B\u200D\uFEFF\u0007b").glyphs())
                .isEqualTo(line("ab").glyphs());
    }

    @Test
    void setsASignForWhatNoTypefaceHas() {
        assertThat(line("你").glyphs()).isEqualTo(line("\uFFFD").glyphs()).hasSize(1);
    }

    @Test
    void asksOtherTypefacesForWhatTheFirstDoesNotHave() {
        assertThat(Arrays.stream(line("aя≠ש😀").glyphs()).map(Glyph::font)).containsExactly(0, 0, 0, 4, 5);
    }

    @Test
    void setsTextFromRightToLeftAsItIsRead() {
        int[] apart = line("אב").glyphs();
        assertThat(line("אב").rightToLeft()).isTrue();
        assertThat(line("בא").glyphs()).containsExactly(apart[1], apart[0]);
        assertThat(line("א 12").glyphs())
                .endsWith(line("א").glyphs())
                .startsWith(line("1").glyphs());
        assertThat(line("א)").glyphs()).startsWith(line("(").glyphs());
    }

    private double width(String text) {
        return line(text).width() + 0.01;
    }

    private Line line(String text) {
        return typesetter.line(text, Style.TEXT, Type.BODY);
    }

    private List<Line> lines(String text, double width) {
        return typesetter.lines(List.of(Run.of(text, Style.TEXT)), Type.BODY, width);
    }
}
