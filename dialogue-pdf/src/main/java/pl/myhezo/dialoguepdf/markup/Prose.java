package pl.myhezo.dialoguepdf.markup;

import java.util.ArrayList;
import java.util.List;
import pl.myhezo.dialoguepdf.font.Style;

/** The paragraph that is being read. Of several spaces one counts, of several empty lines too. */
final class Prose {

    private static final int MOST_LINE_FEEDS = 2;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private Style style = Style.TEXT;
    private String target = "";
    private boolean blank = true;
    private boolean afterSpace = true;
    private int lineFeeds = MOST_LINE_FEEDS;

    void add(String text, Style newStyle, boolean preformatted) {
        if (newStyle != style) {
            endRun();
            style = newStyle;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted || !isSpace(c)) {
                put(c);
            } else if (!afterSpace) {
                put(' ');
                afterSpace = true;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private void put(char c) {
        current.append(c);
        if (!target.isEmpty()) {
            label.append(c);
        }
        afterSpace = false;
        lineFeeds = 0;
        blank &= Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    void newLine() {
        if (lineFeeds < MOST_LINE_FEEDS) {
            endSpace();
            current.append('\n');
            lineFeeds++;
        }
        afterSpace = true;
    }

    void openLink(String newTarget) {
        endRun();
        target = newTarget;
        label.setLength(0);
    }

    void closeLink(Style around) {
        endRun();
        if (!target.isEmpty() && !label.isEmpty()) {
            String beside = Links.beside(label.toString(), target);
            if (!beside.isEmpty()) {
                runs.add(Run.of(beside, around));
                afterSpace = false;
            }
        }
        target = "";
    }

    boolean isBlank() {
        return blank;
    }

    List<Run> take() {
        endSpace();
        endRun();
        List<Run> taken = List.copyOf(runs);
        clear();
        return taken;
    }

    void clear() {
        runs.clear();
        current.setLength(0);
        blank = true;
        afterSpace = true;
        lineFeeds = MOST_LINE_FEEDS;
    }

    private void endSpace() {
        if (afterSpace && !current.isEmpty() && current.charAt(current.length() - 1) == ' ') {
            current.setLength(current.length() - 1);
        }
    }

    private void endRun() {
        if (!current.isEmpty()) {
            runs.add(new Run(current.toString(), style, !target.isEmpty()));
            current.setLength(0);
        }
    }
}
