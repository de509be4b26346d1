package pl.myhezo.contractservice.contract.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import pl.myhezo.platform.http.CsvWriter;

/**
 * Comma separated values. The byte order mark at the beginning tells spreadsheet programs that it is UTF-8; without it
 * they garble Polish letters.
 */
final class CsvFile implements ContractFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final CsvWriter csv;

    CsvFile(OutputStream out, Labels labels) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.out.write(BYTE_ORDER_MARK);
        this.csv = new CsvWriter(this.out);
        csv.row(labels.columns().toList());
    }

    @Override
    public void add(Row row) throws IOException {
        csv.row(List.of(
                row.number(),
                row.status(),
                row.nip(),
                row.company(),
                row.supplier(),
                row.validFrom().toString(),
                row.validTo().toString(),
                row.serviceLevel(),
                row.serialNumber(),
                row.product()));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
