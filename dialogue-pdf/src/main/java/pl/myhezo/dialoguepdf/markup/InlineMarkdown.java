package pl.myhezo.dialoguepdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.font.Style;

/** Bold, italic, code and links within a paragraph. What is not closed stays as it was written. */
final class InlineMarkdown {

    /** Each alternative is bounded, so that no text makes the search long. */
    private static final Pattern MARKED = Pattern.compile("`(?<code>[^`\\n]{1,500})`"
            + "|\\*\\*(?<strong>[^*\\s][^*]{0,500})\\*\\*"
            + "|(?<![\\w*])[*](?<star>[^*\\s][^*\\n]{0,500})[*](?!\\w)"
            + "|(?<!\\w)_(?<line>[^_\\s][^_\\n]{0,500})_(?!\\w)"
            + "|\\[(?<label>[^\\[\\]\\n]{1,300})]\\((?<target>https?://[^\\s()]{1,1000}|mailto:[^\\s()]{1,300})\\)"
            + "|(?<address>https?://[^\\s<>\"]{0,1000}[^\\s<>\".,;:!?)])");

    private InlineMarkdown() {}

    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int end = 0;
        while (marked.find()) {
            add(runs, text.substring(end, marked.start()), Style.TEXT);
            add(runs, marked);
            end = marked.end();
        }
        add(runs, text.substring(end), Style.TEXT);
        return runs;
    }

    private static void add(List<Run> runs, Matcher marked) {
        String label = marked.group("label");
        String address = marked.group("address");
        if (label != null) {
            Links.add(runs, label, marked.group("target"), Style.TEXT);
        } else if (address != null) {
            runs.add(new Run(address, Style.TEXT, true));
        } else {
            add(runs, marked.group("code"), Style.CODE);
            add(runs, marked.group("strong"), Style.STRONG);
            add(runs, marked.group("star"), Style.EMPHASIS);
            add(runs, marked.group("line"), Style.EMPHASIS);
        }
    }

    private static void add(List<Run> runs, @Nullable String text, Style style) {
        if (text != null && !text.isEmpty()) {
            runs.add(Run.of(text, style));
        }
    }
}
