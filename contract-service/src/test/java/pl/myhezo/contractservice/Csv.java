package pl.myhezo.contractservice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what RFC 4180 describes. */
final class Csv {

    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)");

    private Csv() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = CELL.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text);
        int end = 0;
        while (cell.find()) {
            String quoted = cell.group(1);
            row.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
            if (cell.group(3).equals("\r\n")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            end = cell.end();
        }
        if (end != (text.startsWith("\uFEFF") ? text.length() - 1 : text.length())) {
            throw new IllegalArgumentException("No CSV from " + end);
        }
        return rows;
    }
}
