package pl.myhezo.platform.log;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes e-mail addresses, NIP, PESEL, phone numbers, tokens and passwords out of a text. It is the last line of defence:
 * our own messages hold none of them, but what a library or a caller's input says is not in our hands.
 *
 * <p>Every pattern begins at the edge of a word, so that a text without end costs no more than its length.
 *
 * <p>Any number of ten or eleven digits counts as a NIP or PESEL, also one whose check digit is wrong: people mistype.
 */
final class Masking {

    private static final List<Mask> MASKS = List.of(
            mask("(?<=://)[^/@\\s:]+:[^/@\\s]+(?=@)", "<credentials>"),
            mask("\\beyJ[\\w-]{5,}(?:\\.[\\w-]*){0,4}", "<token>"),
            mask("(?i)\\b(bearer|basic) +[\\w.~+/=-]{8,}", "$1 <token>"),
            mask(
                    "(?i)\\b(\\w*(?:password|secret|token|authorization|cookie)|(?<=[?&])code)"
                            + "([\"']? ?[=:] ?[\"']?)(?!<|bearer |basic )[^\\s\"'&,;}]{4,}",
                    "$1$2<secret>"),
            mask(
                    "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
                    "<e-mail>"),
            mask("\\+\\d{2}[ -]?\\d{3}[ -]?\\d{3}[ -]?\\d{3}(?!\\d)", "<phone>"),
            mask(
                    "(?<![\\w.-])(?:PL ?)?\\d{3}[- ](?:\\d{3}[- ]\\d{2}[- ]\\d{2}|\\d{2}[- ]\\d{2}[- ]\\d{3})(?![\\w-])",
                    "<nip>"),
            mask("(?<![\\w.-])(?:PL ?)?\\d{10}(?![\\w-])", "<nip>"),
            mask("(?<![\\w.-])\\d{11}(?![\\w-])", "<pesel>"));

    private Masking() {}

    /** The text with what must not be logged replaced by its kind in angle brackets. */
    static String mask(String text) {
        String masked = text;
        for (Mask mask : MASKS) {
            masked = mask.what().matcher(masked).replaceAll(mask.by());
        }
        return masked;
    }

    private static Mask mask(String what, String by) {
        return new Mask(Pattern.compile(what), by);
    }

    private record Mask(Pattern what, String by) {}
}
