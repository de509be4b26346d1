package pl.myhezo.dialoguepdf;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text between the tags. Looks at each character once, whatever stands there. */
final class HtmlText {

    private static final Set<String> LINE_AFTER =
            Set.of("p", "br", "div", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> NO_TEXT = Set.of("script", "style", "head", "title");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "apos", "'", "oacute", "ó", "Oacute", "Ó");
    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_NAME = 20;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private String silent = "";
    private boolean tagsEnded;
    private boolean commentsEnded;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        var reader = new HtmlText(html);
        int at = 0;
        while (at < html.length()) {
            at = reader.next(at);
        }
        return reader.text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    private int next(int at) {
        char c = html.charAt(at);
        if (c == '<' && opensTag(at)) {
            int end = end(at);
            if (end > at) {
                tag(html.substring(at + 1, Math.min(end, at + LONGEST_NAME)));
                return end;
            }
        }
        if (!silent.isEmpty()) {
            return at + 1;
        }
        if (c == '&') {
            return entity(at);
        }
        append(c);
        return at + 1;
    }

    private boolean opensTag(int at) {
        if (at + 1 == html.length()) {
            return false;
        }
        char next = html.charAt(at + 1);
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    /** Where the tag or comment that begins here ends; nowhere if it does not, and then none behind it does. */
    private int end(int at) {
        if (!commentsEnded && html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            if (end >= 0) {
                return end + 3;
            }
            commentsEnded = true;
        }
        if (tagsEnded) {
            return -1;
        }
        int end = html.indexOf('>', at);
        tagsEnded = end < 0;
        return end + 1;
    }

    private void append(char c) {
        boolean space = Character.isWhitespace(c);
        if (!space) {
            text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void tag(String tag) {
        String name = tag.toLowerCase(Locale.ROOT).split("[^a-z0-9/!]", 2)[0];
        String bare = name.startsWith("/") ? name.substring(1) : name;
        if (LINE_AFTER.contains(bare) && silent.isEmpty()) {
            text.append('\n');
        } else if (CELLS.contains(bare) && silent.isEmpty()) {
            append(' ');
        }
        if (name.equals("/" + silent)) {
            silent = "";
        } else if (silent.isEmpty() && NO_TEXT.contains(name)) {
            silent = name;
        }
    }

    private int entity(int at) {
        int end = html.indexOf(';', at, Math.min(html.length(), at + LONGEST_ENTITY));
        String meant = end < 0 ? null : meant(html.substring(at + 1, end));
        text.append(meant == null ? "&" : meant);
        return meant == null ? at + 1 : end + 1;
    }

    private static @Nullable String meant(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
