package pl.myhezo.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTests {

    @Test
    void separatesCellsByCommasAndEndsLinesAsTheStandardSays() throws IOException {
        assertThat(line("HEZO/2023/00017", null, "", "Żak")).isEqualTo("HEZO/2023/00017,,,Żak\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() throws IOException {
        assertThat(line("a,b", "say \"hello\"", "two\nlines"))
                .isEqualTo("\"a,b\",\"say \"\"hello\"\"\",\"two\nlines\"\r\n");
    }

    @Tag("T-31")
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\0x"})
    void aFormulaBecomesText(String formula) throws IOException {
        assertThat(line(formula)).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void aFormulaAfterACarriageReturnBecomesQuotedText() throws IOException {
        assertThat(line("\r=1")).isEqualTo("\"'\r=1\"\r\n");
    }

    private static String line(@Nullable String... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvWriter(out).row(Arrays.asList(cells));
        return out.toString();
    }
}
