package pl.myhezo.dialoguepdf.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pl.myhezo.dialoguepdf.font.Fonts;
import pl.myhezo.dialoguepdf.font.Style;
import pl.myhezo.dialoguepdf.markup.Run;

/** Breaks text into lines. A word that is wider than a line is broken where the line ends. */
public final class Typesetter {

    private final Fonts fonts;
    private final Budget budget;

    public Typesetter(Fonts fonts, Budget budget) {
        this.fonts = fonts;
        this.budget = budget;
    }

    public List<Line> lines(List<Run> runs, Type type, double width) {
        List<Line> lines = new ArrayList<>();
        set(runs, type, width, lines::add);
        return lines;
    }

    /** One line, as wide as it gets. */
    public Line line(String text, Style style, Type type) {
        List<Line> lines = lines(List.of(Run.of(text, style)), type, Double.MAX_VALUE);
        return lines.isEmpty() ? new Line(new int[0], 0, false) : lines.getFirst();
    }

    /** Hands each line on as soon as it is known, so that no text is in memory as lines. */
    public void set(List<Run> runs, Type type, double width, Consumer<Line> lines) {
        runs.forEach(run -> budget.characters(run.text().length()));
        double widest = width * 1000 / type.size();
        for (Passage passage : Passage.of(runs)) {
            Shaped shaped = Shaped.of(passage, fonts);
            int from = 0;
            do {
                budget.step();
                int to = end(shaped, from, widest);
                lines.accept(shaped.line(from, withoutSpaces(shaped, from, to), type.size()));
                from = to;
            } while (from < shaped.length());
        }
    }

    /** Where the line that begins here ends, with the spaces that follow it. */
    private static int end(Shaped text, int from, double widest) {
        double width = 0;
        int mayEnd = from;
        for (int i = from; i < text.length(); i++) {
            int character = text.character(i);
            width += text.advance(i);
            if (width > widest && character != ' ') {
                return mayEnd > from ? mayEnd : Math.max(i, from + 1);
            }
            if (Signs.mayBreakAfter(character)) {
                mayEnd = i + 1;
            }
        }
        return text.length();
    }

    private static int withoutSpaces(Shaped text, int from, int to) {
        int end = to;
        while (end > from && text.character(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
