package pl.myhezo.dialoguepdf.markup;

import java.util.List;
import pl.myhezo.dialoguepdf.font.Style;

/** A link is text: where it leads is written beside it, so that paper shows it and nobody is led elsewhere. */
final class Links {

    private static final String MAIL = "mailto:";

    private Links() {}

    static void add(List<Run> runs, String label, String target, Style style) {
        runs.add(new Run(label, style, true));
        String beside = beside(label, target);
        if (!beside.isEmpty()) {
            runs.add(Run.of(beside, style));
        }
    }

    /** What is written behind the label; nothing if the label says it. */
    static String beside(String label, String target) {
        String shown = target.startsWith(MAIL) ? target.substring(MAIL.length()) : target;
        return bare(shown).equals(bare(label)) ? "" : " (" + shown + ")";
    }

    private static String bare(String address) {
        String bare = address.strip().replaceFirst("^https?://", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
