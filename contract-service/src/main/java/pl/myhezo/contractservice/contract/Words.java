package pl.myhezo.contractservice.contract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.InvalidValue;

/**
 * Words that are looked for. Letter case, Polish marks and dashes do not matter, nor does the old prefix {@code (H)-} of
 * a serial number. The contracts page of the portal goes by the same rule, so that a file holds what the page shows; the
 * cases in {@code finding.cases.json} beside it hold for both.
 */
public record Words(List<Word> words) {

    /** So many characters are taken at most, by the contracts page as well. */
    public static final int LONGEST_TEXT = 200;

    public static final Words NONE = new Words(List.of());

    /** What a browser takes for space. */
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]+");

    private static final Pattern OLD_PREFIX = Pattern.compile("^\\(H\\)-?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINNING_OF_NUMBER = Pattern.compile("[A-Z0-9/._-]+");

    /**
     * A word, as it was typed and as it is compared.
     *
     * @param typed without the old prefix
     */
    public record Word(String typed, String plain) {}

    public Words {
        words = List.copyOf(words);
    }

    /**
     * Reads what somebody typed.
     *
     * @throws InvalidValue {@code too-long}
     */
    public static Words of(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidValue(Rules.TOO_LONG, "More than %d characters".formatted(LONGEST_TEXT));
        }
        return new Words(SPACE.splitAsStream(text)
                .map(word -> OLD_PREFIX.matcher(word).replaceFirst(""))
                .map(word -> new Word(word, plain(word)))
                .filter(word -> !word.plain().isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Those that none of the texts has. */
    Words missingIn(String... texts) {
        String plain = plain(String.join(" ", texts));
        return new Words(
                words.stream().filter(word -> !plain.contains(word.plain())).toList());
    }

    /** What numbers begin with that one of the words begins: as typed, and without dashes. */
    Set<String> beginnings() {
        return words.stream()
                .map(word -> word.typed().toUpperCase(Locale.ROOT))
                .flatMap(word -> Stream.of(word, word.replace("-", "")))
                .filter(word -> BEGINNING_OF_NUMBER.matcher(word).matches())
                .collect(toUnmodifiableSet());
    }

    /** The Polish ł is a letter of its own to Unicode and has no mark that could be taken off. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean isMark = letter >= '\u0300' && letter <= '\u036f';
            if (letter != '-' && !isMark) {
                plain.append(letter == 'ł' ? 'l' : letter);
            }
        }
        return plain.toString();
    }
}
