package pl.myhezo.dialoguepdf.markup;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Hands the sanitizer only the attributes that mean anything, and no more than an element has. It compares each with each,
 * so an element with a hundred thousand of them would keep it busy for hours.
 */
final class FewAttributes extends HtmlStreamEventReceiverWrapper {

    private static final Set<String> MEANT = Set.of("href", "src", "alt", "colspan");
    private static final int MOST = 2 * 8;

    private final Runnable eachStep;

    FewAttributes(HtmlStreamEventReceiver sanitizer, Runnable eachStep) {
        super(sanitizer);
        this.eachStep = eachStep;
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        eachStep.run();
        List<String> few = new ArrayList<>();
        for (Iterator<String> all = attributes.iterator(); all.hasNext() && few.size() < MOST; ) {
            String name = all.next();
            String value = all.next();
            if (MEANT.contains(name.toLowerCase(Locale.ROOT))) {
                few.add(name);
                few.add(value);
            }
        }
        super.openTag(element, few);
    }

    @Override
    public void closeTag(String element) {
        eachStep.run();
        super.closeTag(element);
    }

    @Override
    public void text(String text) {
        eachStep.run();
        super.text(text);
    }
}
