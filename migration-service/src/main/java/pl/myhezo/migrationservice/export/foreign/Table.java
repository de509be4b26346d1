package pl.myhezo.migrationservice.export.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.RefusedExport;

/** A CSV file whose first line names its columns, as spreadsheets save it: with commas or semicolons. */
final class Table {

    private final String file;
    private final List<Row> rows;

    private Table(String file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /**
     * @param columns that must be there; others are ignored
     * @throws RefusedExport if it is no such table, or two rows have the same in the first of the columns
     */
    static Table read(String file, byte[] content, List<String> columns) throws RefusedExport {
        List<Cells> lines = Cells.read(file, content);
        if (lines.isEmpty()) {
            throw BadMapping.in(file, "empty");
        }
        List<String> header =
                lines.getFirst().cells().stream().map(String::strip).toList();
        for (String column : columns) {
            if (!header.contains(column)) {
                throw BadMapping.in(file, lines.getFirst().line(), "no column '" + column + "'");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Cells line : lines.subList(1, lines.size())) {
            rows.add(row(file, header, line));
        }
        Table table = new Table(file, rows);
        table.refuseRepeated(columns.getFirst());
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    private static Row row(String file, List<String> header, Cells line) throws RefusedExport {
        if (line.cells().size() != header.size()) {
            throw BadMapping.in(
                    file,
                    line.line(),
                    "%d cells instead of %d".formatted(line.cells().size(), header.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.cells().get(i).strip());
        }
        return new Row(line.line(), cells);
    }

    private void refuseRepeated(String column) throws RefusedExport {
        Set<String> met = new HashSet<>();
        for (Row row : rows) {
            String key = row.cell(column);
            if (key == null || !met.add(key)) {
                throw BadMapping.in(
                        file, row.line(), key == null ? "no " + column : "%s '%s' again".formatted(column, key));
            }
        }
    }

    /** @param line on which it begins, from 1 */
    record Row(long line, Map<String, String> cells) {

        /** What stands in a column; null if nothing does, or there is no such column. */
        @Nullable
        String cell(String column) {
            String text = cells.get(column);
            return text == null || text.isEmpty() ? null : text;
        }

        /** What stands in the first of the asked columns, where something always does. */
        String key(String column) {
            return Objects.requireNonNull(cell(column));
        }
    }
}
