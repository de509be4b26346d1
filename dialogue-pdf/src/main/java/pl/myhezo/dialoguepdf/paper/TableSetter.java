package pl.myhezo.dialoguepdf.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.myhezo.dialoguepdf.markup.Block;
import pl.myhezo.dialoguepdf.markup.Run;

/** Sets tables. A row that does not fit goes on where the page goes on, and a table with too many columns becomes lines. */
public final class TableSetter {

    private static final double PADDING = 4;
    private static final double NARROWEST = 34;
    private static final int ROWS_TO_MEASURE = 60;
    private static final Type TYPE = Type.SMALL;

    private final Pages pages;
    private final Typesetter typesetter;

    public TableSetter(Pages pages, Typesetter typesetter) {
        this.pages = pages;
        this.typesetter = typesetter;
    }

    public static boolean fits(Block.Table table, double width) {
        return columns(table) * NARROWEST <= width;
    }

    public void set(Block.Table table, double x, double width, Tag parent) {
        double[] widths = widths(table, width);
        double whole = Arrays.stream(widths).sum();
        Tag tag = parent.child("Table");
        pages.need(TYPE.leading() + 2 * PADDING);
        pages.canvas().box(x, pages.y(), whole, 0.5, Ink.STRONG_LINE);
        for (List<Block.Cell> row : table.rows()) {
            row(row, x, widths, tag.child("TR"));
            pages.canvas().box(x, pages.y(), whole, 0.5, Ink.LINE);
        }
        tag.end();
    }

    private void row(List<Block.Cell> row, double x, double[] widths, Tag tag) {
        List<List<Line>> lines = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        int column = 0;
        for (Block.Cell cell : row) {
            double width = width(widths, column, cell.span());
            lines.add(typesetter.lines(runs(cell), TYPE, width - 2 * PADDING));
            tags.add(cell.heading() ? tag.child("TH").ofColumn() : tag.child("TD"));
            column += cell.span();
        }
        boolean heading = row.stream().allMatch(Block.Cell::heading);
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        int from = 0;
        do {
            pages.need(TYPE.leading() + 2 * PADDING);
            int fit = Math.max(1, (int) ((pages.room() - 2 * PADDING) / TYPE.leading()));
            int to = Math.min(height, from + fit);
            slice(new Slice(row, lines, tags, from, to), x, widths, heading);
            from = to;
        } while (from < height);
        tags.forEach(Tag::end);
        tag.end();
    }

    /** What of a row stands on one page. */
    private record Slice(List<Block.Cell> cells, List<List<Line>> lines, List<Tag> tags, int from, int to) {}

    private void slice(Slice slice, double x, double[] widths, boolean heading) {
        double height = (slice.to - slice.from) * TYPE.leading() + 2 * PADDING;
        if (heading) {
            pages.canvas().box(x, pages.y() - height, Arrays.stream(widths).sum(), height, Ink.PRIMARY_TINT);
        }
        double left = x;
        int column = 0;
        for (int i = 0; i < slice.cells.size(); i++) {
            double width = width(widths, column, slice.cells.get(i).span());
            List<Line> lines = slice.lines.get(i);
            if (slice.from < lines.size()) {
                pages.begin(slice.tags.get(i));
                for (int l = slice.from; l < Math.min(slice.to, lines.size()); l++) {
                    line(lines.get(l), left, width, pages.y() - PADDING - (l - slice.from) * TYPE.leading());
                }
                pages.endTag();
            }
            left += width;
            column += slice.cells.get(i).span();
        }
        pages.down(height);
    }

    private void line(Line line, double left, double width, double top) {
        double x = line.rightToLeft() ? left + width - PADDING - line.width() : left + PADDING;
        pages.canvas().text(line, x, TYPE.baseline(top), TYPE, Ink.INK);
    }

    private static List<Run> runs(Block.Cell cell) {
        return cell.heading() ? cell.runs().stream().map(Run::strong).toList() : cell.runs();
    }

    private static int columns(Block.Table table) {
        return table.rows().stream()
                .mapToInt(row -> row.stream().mapToInt(Block.Cell::span).sum())
                .max()
                .orElse(1);
    }

    private static double width(double[] widths, int column, int span) {
        double width = 0;
        for (int i = column; i < Math.min(widths.length, column + span); i++) {
            width += widths[i];
        }
        return width;
    }

    /** As wide as the content if there is room; else the wide columns share what the narrow ones leave. */
    private double[] widths(Block.Table table, double available) {
        var wanted = new double[columns(table)];
        Arrays.fill(wanted, NARROWEST);
        table.rows().stream().limit(ROWS_TO_MEASURE).forEach(row -> measure(row, wanted));
        double sum = Arrays.stream(wanted).sum();
        if (sum <= available) {
            return wanted;
        }
        double fair = available / wanted.length;
        double narrow = Arrays.stream(wanted).filter(width -> width <= fair).sum();
        double excess = Arrays.stream(wanted)
                .filter(width -> width > fair)
                .map(width -> width - fair)
                .sum();
        long wide = Arrays.stream(wanted).filter(width -> width > fair).count();
        double toShare = available - narrow - wide * fair;
        return Arrays.stream(wanted)
                .map(width -> width <= fair ? width : fair + toShare * (width - fair) / excess)
                .toArray();
    }

    private void measure(List<Block.Cell> row, double[] wanted) {
        int column = 0;
        for (Block.Cell cell : row) {
            if (cell.span() == 1) {
                for (Line line : typesetter.lines(runs(cell), TYPE, Pages.WIDTH)) {
                    wanted[column] = Math.max(wanted[column], line.width() + 2 * PADDING + 1);
                }
            }
            column += cell.span();
        }
    }
}
