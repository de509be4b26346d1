package pl.myhezo.dialoguepdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pl.myhezo.dialoguepdf.font.Style;

/** The rows of a table that is being read, until it turns out to be none. */
final class Rows {

    private List<List<Block.Cell>> rows = new ArrayList<>();
    private final List<Run> cell = new ArrayList<>();
    private boolean heading;
    private int span;
    private boolean inCell;
    private boolean dissolved;

    void row() {
        if (!dissolved) {
            rows.add(new ArrayList<>());
        }
    }

    void cell(boolean isHeading, int columns) {
        if (dissolved) {
            return;
        }
        if (rows.isEmpty()) {
            row();
        }
        closeCell();
        heading = isHeading;
        span = Math.max(1, columns);
        inCell = true;
    }

    boolean inCell() {
        return inCell;
    }

    void add(String marker, List<Run> runs) {
        String before = (cell.isEmpty() ? "" : "\n") + marker;
        if (!before.isEmpty()) {
            cell.add(Run.of(before, Style.TEXT));
        }
        cell.addAll(runs);
    }

    void closeCell() {
        if (inCell) {
            rows.getLast().add(new Block.Cell(heading, span, List.copyOf(cell)));
            cell.clear();
            inCell = false;
        }
    }

    /** From now on the cells are what stands one below the other. */
    void dissolve(Frame frame, Consumer<Block> blocks) {
        closeCell();
        for (List<Block.Cell> row : rows) {
            for (Block.Cell content : row) {
                if (!content.runs().isEmpty()) {
                    blocks.accept(new Block.Paragraph(frame, content.runs()));
                }
            }
        }
        rows = new ArrayList<>();
        dissolved = true;
    }

    void emit(Frame frame, Consumer<Block> blocks) {
        closeCell();
        rows.removeIf(row -> row.stream().allMatch(content -> content.runs().isEmpty()));
        if (rows.stream().allMatch(row -> row.size() <= 1)) {
            dissolve(frame, blocks);
        } else {
            blocks.accept(new Block.Table(frame, rows));
        }
    }
}
