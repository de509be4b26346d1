package pl.myhezo.ticketservice.ticket;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Sha256;
import pl.myhezo.ticketservice.desk.Desk;
import pl.myhezo.ticketservice.people.People;

/** What people are called at this moment, looked up for many at once. */
public final class Names {

    private static final int LENGTH_OF_MARK = 4;

    private final People people;
    private final Desk desk;

    Names(People people, Desk desk) {
        this.people = people;
        this.desk = desk;
    }

    /**
     * Names of people by their subjects, which may be {@code null} where nobody is.
     *
     * @param language of what stands in place of a name
     */
    public Known of(Collection<? extends @Nullable String> subjects, Locale language) {
        Set<String> asked = subjects.stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        Map<String, String> names = new HashMap<>(people.names(asked));
        asked.removeAll(names.keySet());
        if (!asked.isEmpty()) {
            names.putAll(desk.names(asked));
        }
        return new Known(names, SystemWords.texts(language));
    }

    /** Names that were looked up. */
    public record Known(Map<String, String> names, ResourceBundle texts) {

        /** Who wrote a message; somebody without an account did that with the contact form. */
        public String of(Author author) {
            return author.kind() == Party.CUSTOMER && author.subject() == null
                    ? texts.getString("form")
                    : of(author.subject());
        }

        /** What a message says; the system speaks the reader's language. */
        public String said(Message message) {
            return SystemWords.of(message, texts);
        }

        /** Who had the own data erased is told apart from others who did, and no more. */
        public String of(@Nullable String subject) {
            if (subject == null) {
                return texts.getString("nobody");
            }
            String name = names.get(subject);
            return name != null
                    ? name
                    : texts.getString("erased") + " " + Sha256.hex(subject).substring(0, LENGTH_OF_MARK);
        }
    }
}
