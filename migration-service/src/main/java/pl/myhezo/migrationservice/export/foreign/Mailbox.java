package pl.myhezo.migrationservice.export.foreign;

import org.jspecify.annotations.Nullable;

/** A person as a mail names him: {@code "Alicja Nowak" <alicja.nowak@alfa.example>}, or either of the two. */
public record Mailbox(@Nullable String name, @Nullable String email) {

    public static Mailbox of(@Nullable String text) {
        String known = text == null ? "" : text.strip();
        int begin = known.lastIndexOf('<');
        if (begin >= 0 && known.endsWith(">")) {
            return new Mailbox(named(known.substring(0, begin)), named(known.substring(begin + 1, known.length() - 1)));
        }
        return known.indexOf('@') > 0 ? new Mailbox(null, known) : new Mailbox(named(known), null);
    }

    /** What stands above what he writes. */
    public @Nullable String printed() {
        return name == null ? email : name;
    }

    private static @Nullable String named(String text) {
        String name = text.strip();
        boolean isQuoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        String bare = isQuoted ? name.substring(1, name.length() - 1).strip() : name;
        return bare.isEmpty() ? null : bare;
    }
}
