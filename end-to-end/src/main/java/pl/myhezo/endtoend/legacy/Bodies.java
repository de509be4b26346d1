package pl.myhezo.endtoend.legacy;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people write in tickets, and what nobody should. */
final class Bodies {

    private static final String[] WORDS = {
        "tunel",
        "VPN",
        "do",
        "oddziału",
        "nie",
        "działa",
        "od",
        "rana",
        "proszę",
        "o",
        "pomoc",
        "urządzenie",
        "zwraca",
        "błąd",
        "po",
        "aktualizacji",
        "dziękujemy",
        "za",
        "zgłoszenie",
        "sprawdzimy",
        "łącze",
        "w",
        "Gdyni",
        "adres",
        "jest",
        "nowy",
        "załączam",
        "log",
        "z",
        "zapory"
    };

    private Bodies() {}

    static String of(boolean isHtml, SplittableRandom random) {
        return isHtml
                ? "<p>Dzień dobry,</p><p>%s</p><ul><li>%s</li><li>%s</li></ul><blockquote>%s</blockquote>"
                        .formatted(words(30, random), words(6, random), words(6, random), words(15, random))
                : "Dzień dobry,\n\n%s.\n\nPozdrawiam\nJan Przykład".formatted(words(50, random));
    }

    static String hostile(Flaw flaw, SplittableRandom random) {
        return switch (flaw) {
            case SCRIPT ->
                "<script>alert(1)</script><img src='http://tracker.example/a.png'><p onclick='x()'>%s</p>"
                        .formatted(words(10, random));
            case DEEP_MARKUP -> "<table><tr><td>".repeat(60) + words(10, random);
            case LONG_LINE -> words(1, random).repeat(20_000);
            case STRANGE_LETTERS -> "<p>🙈 \u202Eنص\u202C \u0000 ﷽ %s</p>".formatted(words(10, random));
            default -> of(true, random);
        };
    }

    private static String words(int count, SplittableRandom random) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }
}
