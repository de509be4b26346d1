package pl.myhezo.contractservice.contract.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Office Open XML workbook. After a million devices it goes on with a further sheet, for a sheet holds no more. */
final class XlsxFile implements ContractFile {

    private static final int MOST_ROWS = 1_000_000;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final double[] WIDTHS = {20, 11, 13, 32, 32, 12, 12, 16, 22, 28};

    private final Workbook workbook;
    private final Labels labels;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    XlsxFile(OutputStream out, Labels labels) {
        this.workbook = new Workbook(out, "myHEZO", "1.0");
        this.labels = labels;
        this.sheet = nextSheet();
    }

    private Worksheet nextSheet() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? labels.sheet() : labels.sheet() + " " + sheets);
        next.freezePane(0, 1);
        for (int column = 0; column < WIDTHS.length; column++) {
            next.width(column, WIDTHS[column]);
        }
        List<String> titles = labels.columns().toList();
        for (int column = 0; column < titles.size(); column++) {
            next.value(0, column, titles.get(column));
        }
        next.range(0, 0, 0, titles.size() - 1).style().bold().set();
        rows = 1;
        return next;
    }

    @Override
    public void add(Row row) throws IOException {
        if (rows > MOST_ROWS) {
            sheet.finish();
            sheet = nextSheet();
        }
        texts(0, row.number(), row.status(), row.nip(), row.company(), row.supplier());
        day(5, row.validFrom());
        day(6, row.validTo());
        texts(7, row.serviceLevel(), row.serialNumber(), row.product());
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void texts(int column, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.value(rows, column + i, texts[i]);
        }
    }

    private void day(int column, LocalDate day) {
        sheet.value(rows, column, day);
        sheet.style(rows, column).format("yyyy-mm-dd").set();
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
