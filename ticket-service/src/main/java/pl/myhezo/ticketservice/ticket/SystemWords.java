package pl.myhezo.ticketservice.ticket;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the system says in a dialogue: kept as facts, and put in words in the language of whoever reads it. */
final class SystemWords {

    private static final String MERGED = "merged";
    private static final String MIGRATED = "migrated";

    /** How many facts follow the name of each text. */
    private static final Map<String, Integer> FACTS = Map.of(MERGED, 2, MIGRATED, 1);

    private static final String BETWEEN = "\n";
    private static final String BUNDLE = "dialogue";

    private SystemWords() {}

    /** That a ticket lives on here; number and subject are found by a search. */
    static String merged(Ticket going) {
        return String.join(
                BETWEEN, MERGED, going.origin().number().value(), going.origin().subject());
    }

    /** That the file of this name holds what was said in the system that the ticket comes from. */
    static String migrated(String dialogue) {
        return String.join(BETWEEN, MIGRATED, dialogue);
    }

    /** What a message says: as it was written, or in the language of these texts where nobody wrote it. */
    static String of(Message message, ResourceBundle texts) {
        if (message.author().kind() != Party.SYSTEM) {
            return message.body();
        }
        List<String> facts = List.of(message.body().split(BETWEEN, -1));
        String name = facts.getFirst();
        List<String> values = facts.subList(1, facts.size());
        return FACTS.getOrDefault(name, -1) == values.size()
                ? new MessageFormat(texts.getString(name), texts.getLocale()).format(values.toArray())
                : message.body();
    }

    static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
