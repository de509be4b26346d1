package pl.myhezo.dialoguepdf.markup;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * Reads the HTML of a message. The sanitizer lets a few elements through, balanced, as a stream, and what has no meaning here
 * is dropped: no style, no script, no address but that of a picture that came along.
 */
public final class HtmlReader implements HtmlStreamEventReceiver {

    private static final Pattern CONTENT_ID = Pattern.compile("cid:[^\\s\"'<>]{1,200}", Pattern.CASE_INSENSITIVE);

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "div", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "center", "address", "section")
            .allowElements("b", "strong", "i", "em", "code", "tt", "kbd", "samp", "pre", "blockquote", "a", "img")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd", "article", "header", "footer", "figure", "figcaption")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th")
            .allowWithoutAttributes("a", "img")
            .allowUrlProtocols("http", "https", "mailto", "cid")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(CONTENT_ID)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("colspan")
            .matching(Pattern.compile("\\d{1,2}"))
            .onElements("td", "th")
            .toFactory();

    /** What stands apart from the text before and after it, and means no more than that. */
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "center", "address", "section", "article", "header", "footer", "dt", "caption", "figcaption");

    private final Flow flow;

    private HtmlReader(Consumer<Block> blocks) {
        this.flow = new Flow(blocks);
    }

    /** @param eachStep called often; ends the reading by throwing */
    public static void read(String html, Consumer<Block> blocks, Runnable eachStep) {
        var reader = new HtmlReader(blocks);
        HtmlSanitizer.sanitize(html, ALLOWED.apply(reader), sanitizer -> new FewAttributes(sanitizer, eachStep));
        reader.flow.end();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void text(String text) {
        flow.text(text);
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        switch (element) {
            case "b", "strong" -> flow.bold(+1);
            case "i", "em" -> flow.italic(+1);
            case "code", "tt", "kbd", "samp" -> flow.code(+1);
            case "a" -> flow.openLink(attribute(attributes, "href"));
            case "br" -> flow.newLine();
            case "img" -> flow.picture(attribute(attributes, "src"), attribute(attributes, "alt"));
            case "hr" -> flow.divider();
            default -> {}
        }
        switch (element) {
            case "ul", "ol", "dl" -> flow.openList(element.equals("ol"));
            case "li", "dd" -> flow.openItem(element.equals("li"));
            case "blockquote" -> flow.quote(+1);
            case "pre" -> flow.preformatted(+1);
            case "table" -> flow.openTable();
            case "tr" -> flow.openRow();
            case "td", "th" -> flow.openCell(element.equals("th"), attribute(attributes, "colspan"));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> flow.heading(true);
            default -> {
                if (BLOCKS.contains(element)) {
                    flow.end();
                }
            }
        }
    }

    @Override
    public void closeTag(String element) {
        switch (element) {
            case "b", "strong" -> flow.bold(-1);
            case "i", "em" -> flow.italic(-1);
            case "code", "tt", "kbd", "samp" -> flow.code(-1);
            case "a" -> flow.closeLink();
            case "ul", "ol", "dl" -> flow.closeList();
            case "blockquote" -> flow.quote(-1);
            case "pre" -> flow.preformatted(-1);
            case "table" -> flow.closeTable();
            case "td", "th" -> flow.closeCell();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> flow.heading(false);
            case "li", "dd" -> flow.end();
            default -> {
                if (BLOCKS.contains(element)) {
                    flow.end();
                }
            }
        }
    }

    private static String attribute(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }
}
