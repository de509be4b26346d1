package pl.myhezo.ticketservice.ticket;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.InvalidValue;

/**
 * Words that are looked for: each must begin a word of the ticket. Letter case, Polish marks and dashes do not matter,
 * nor does the old prefix {@code (H)-} of a serial number.
 */
public record Words(List<String> words) {

    public static final Words NONE = new Words(List.of());

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_LOOKED_FOR = 10;
    private static final int LONGEST_WORD = 40;

    /** Of one text; what follows in a log that somebody pasted is not found. */
    private static final int MOST_OF_A_TEXT = 1_000;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern OLD_PREFIX = Pattern.compile("^\\(H\\)-?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_PIECES = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");

    public Words {
        words = List.copyOf(words);
    }

    /**
     * Reads what somebody typed to look for.
     *
     * @throws InvalidValue {@code too-long}
     */
    public static Words of(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidValue("too-long", "More than %d characters".formatted(LONGEST_TEXT));
        }
        return new Words(chunks(text)
                .map(Words::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_LOOKED_FOR)
                .toList());
    }

    /** The words by which texts are found: what stands between spaces, and its pieces. */
    public static Set<String> in(@Nullable String... texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                chunks(text)
                        .flatMap(chunk -> Stream.concat(Stream.of(chunk), Arrays.stream(BETWEEN_PIECES.split(chunk))))
                        .map(Words::plain)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_OF_A_TEXT)
                        .forEach(words::add);
            }
        }
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a ticket with these words is found. */
    public boolean areIn(Set<String> known) {
        return words.stream().allMatch(word -> known.stream().anyMatch(other -> other.startsWith(word)));
    }

    private static Stream<String> chunks(String text) {
        return SPACE.splitAsStream(text)
                .map(chunk -> OLD_PREFIX.matcher(chunk).replaceFirst(""))
                .map(chunk -> AROUND.matcher(chunk).replaceAll(""));
    }

    /** The Polish ł is a letter of its own to Unicode and has no mark that could be taken off. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(Math.min(letters.length(), LONGEST_WORD));
        for (int i = 0; i < letters.length() && plain.length() < LONGEST_WORD; i++) {
            char letter = letters.charAt(i);
            boolean isMark = letter >= '\u0300' && letter <= '\u036f';
            if (letter != '-' && !isMark && letter != '\0') {
                plain.append(letter == 'ł' ? 'l' : letter);
            }
        }
        return plain.toString();
    }
}
