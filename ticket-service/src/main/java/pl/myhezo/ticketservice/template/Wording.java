package pl.myhezo.ticketservice.template;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Texts;

/**
 * What a template says.
 *
 * @param name under which staff find it, 1 to 80 characters
 * @param pl in Polish, at most 10,000 characters, with {@code {number}} and {@code {customer}} where the number of the
 *     ticket and the customer's name are to stand
 * @param en the same in English
 */
public record Wording(String name, String pl, String en) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TEXT = 10_000;

    private static final Set<String> KNOWN = Set.of("number", "customer");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.]{0,40})}");

    /** @throws InvalidValue {@code required}, {@code too-long} or {@code invalid} */
    public static String checkedName(String text) {
        return Texts.line(text, LONGEST_NAME);
    }

    /** @throws InvalidValue as {@link #checkedName}, and {@code template.placeholder} for one that nobody fills */
    public static String checkedText(String text) {
        Texts.paragraphs(text, LONGEST_TEXT);
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (!KNOWN.contains(placeholder.group(1))) {
                throw new InvalidValue("template.placeholder", "Nobody fills %s".formatted(placeholder.group()));
            }
        }
        return text;
    }
}
