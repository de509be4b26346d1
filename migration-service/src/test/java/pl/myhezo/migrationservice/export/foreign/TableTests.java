package pl.myhezo.migrationservice.export.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.migrationservice.export.RefusedExport;

class TableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,nip\n1,2\n3,4\n",
                "id;nip\r\n1;2\r\n3;4",
                "\uFEFFid,nip\n\n\"1\",2\n\n3,\"4\"\n",
                "nip;more;id\n2;x; 1 \n4;\"y\ny\";3\n"
            })
    void aTableIsReadAsSpreadsheetsSaveIt(String text) throws Exception {
        assertThat(read(text))
                .extracting(row -> row.key("id") + row.cell("nip"))
                .containsExactly("12", "34");
    }

    @Test
    void aCellMayHoldSeparatorsQuotationMarksAndLines() throws Exception {
        assertThat(read("id,nip\n\"a,\"\"b\"\"\nc\",\n"))
                .extracting(Table.Row::cells)
                .singleElement()
                .satisfies(cells -> assertThat(cells).containsEntry("id", "a,\"b\"\nc"));
        assertThat(read("id,nip\n1,\n").getFirst().cell("nip")).isNull();
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() throws Exception {
        assertThat(read("id,nip\n\n\"1\n1\",2\n3,4\n"))
                .extracting(Table.Row::line)
                .containsExactly(3L, 5L);
    }

    @Test
    void whatIsNoTableIsRefusedWithItsLine() {
        assertRefused("", "t.csv: empty");
        assertRefused("id\n", "t.csv, line 1: no column 'nip'");
        assertRefused("id,nip\n1,2\n1,2,3\n", "t.csv, line 3: 3 cells instead of 2");
        assertRefused("id,nip\n1,2\n,3\n", "t.csv, line 3: no id");
        assertRefused("id,nip\n1,2\n1,3\n", "t.csv, line 3: id '1' again");
        assertRefused("id,nip\n1,\"2\n3,4\n", "t.csv, line 2: a quotation mark is not closed");
        assertRefused("id,nip\n\"1\"x,2\n", "t.csv, line 2: text behind a closing quotation mark");
    }

    @Test
    void aTableInAnotherEncodingIsRefused() {
        assertRefused("id,nip\nżółw,2\n".getBytes(Charset.forName("windows-1250")), "t.csv: not in UTF-8");
    }

    private static List<Table.Row> read(String text) throws RefusedExport {
        return Table.read("t.csv", text.getBytes(UTF_8), List.of("id", "nip")).rows();
    }

    private static void assertRefused(String text, String detail) {
        assertRefused(text.getBytes(UTF_8), detail);
    }

    private static void assertRefused(byte[] content, String detail) {
        assertThatExceptionOfType(RefusedExport.class)
                .isThrownBy(() -> Table.read("t.csv", content, List.of("id", "nip")))
                .satisfies(e -> assertThat(e.refusal().detail()).isEqualTo(detail));
    }
}
