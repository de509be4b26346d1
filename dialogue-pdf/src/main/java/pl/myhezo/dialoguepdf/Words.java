package pl.myhezo.dialoguepdf;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a document says itself, in the reader's language. */
enum Words {
    POLISH(
            "pl-PL",
            "d MMMM yyyy, HH:mm",
            new Facts(
                    "Firma",
                    "Umowa serwisowa",
                    "Numer seryjny",
                    "Stan",
                    "Utworzono",
                    "Ostatnia zmiana",
                    "Numer w starym portalu"),
            new String[] {"nowe", "w toku", "czeka na klienta", "rozwiązane", "zamknięte"},
            new String[] {"klient", "zespół HEZO", "dostawca", "system"},
            new Remarks(
                    "Zgłoszenie %s",
                    "strona %d z %d",
                    "Załącznik: %s",
                    "%s (pliku nie ma)",
                    "[Obraz]",
                    "[Obraz: %s]",
                    "(bez treści)",
                    "Wersja uproszczona: sama treść, bez obrazów i formatowania.",
                    "[…] Dalszy ciąg pominięto: treść jest zbyt długa dla jednego dokumentu.")),

    ENGLISH(
            "en-GB",
            "d MMMM yyyy, HH:mm",
            new Facts(
                    "Company",
                    "Service contract",
                    "Serial number",
                    "State",
                    "Opened",
                    "Last change",
                    "Number in the old portal"),
            new String[] {"new", "open", "waiting for customer", "solved", "closed"},
            new String[] {"customer", "HEZO team", "supplier", "system"},
            new Remarks(
                    "Ticket %s",
                    "page %d of %d",
                    "Attachment: %s",
                    "%s (file is missing)",
                    "[Picture]",
                    "[Picture: %s]",
                    "(no text)",
                    "Simplified version: text only, without pictures and formatting.",
                    "[…] The rest was left out: the text is too long for one document."));

    private static final int KILO = 1024;

    private final Locale locale;
    private final DateTimeFormatter time;
    private final Facts facts;
    private final String[] states;
    private final String[] sides;
    private final Remarks remarks;

    Words(String language, String time, Facts facts, String[] states, String[] sides, Remarks remarks) {
        this.locale = Locale.forLanguageTag(language);
        this.time = DateTimeFormatter.ofPattern(time, locale).withZone(ZoneId.of("Europe/Warsaw"));
        this.facts = facts;
        this.states = states;
        this.sides = sides;
        this.remarks = remarks;
    }

    record Facts(
            String company,
            String contract,
            String serialNumber,
            String state,
            String opened,
            String changed,
            String formerNumber) {}

    /** Patterns take what they are about. */
    record Remarks(
            String ticket,
            String page,
            String attachment,
            String missing,
            String picture,
            String pictureOf,
            String nothing,
            String simplified,
            String shortened) {}

    static Words in(Dialogue.Language language) {
        return switch (language) {
            case PL -> POLISH;
            case EN -> ENGLISH;
        };
    }

    String language() {
        return locale.toLanguageTag();
    }

    Facts facts() {
        return facts;
    }

    Remarks remarks() {
        return remarks;
    }

    String state(Dialogue.State state) {
        return states[state.ordinal()];
    }

    String side(Dialogue.Side side) {
        return sides[side.ordinal()];
    }

    String time(Instant at) {
        return time.format(at);
    }

    /** A file's name, and its size if there is the file. */
    String attachment(Dialogue.Attachment attachment) {
        Long size = attachment.size();
        String name =
                size == null ? remarks.missing.formatted(attachment.name()) : attachment.name() + " · " + size(size);
        return remarks.attachment.formatted(name);
    }

    private String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return Math.round((double) bytes / KILO) + " KB";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format((double) bytes / KILO / KILO) + " MB";
    }
}
