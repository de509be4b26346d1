package pl.myhezo.platform.http;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV as RFC 4180 describes it. Text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, CSV Injection): whoever wrote it is not always whoever opens the file.
 */
public final class CsvWriter {

    private static final String BEGINS_FORMULA = "=+-@\t\r\0";
    private static final String NEEDS_QUOTES = ",\"\r\n";

    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /** Writes a line; {@code null} is an empty cell. */
    public void row(List<? extends @Nullable String> cells) throws IOException {
        out.append(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String harmless = BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isPlain = harmless.chars().noneMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
        return isPlain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
