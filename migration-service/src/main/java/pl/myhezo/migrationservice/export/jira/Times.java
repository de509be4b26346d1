package pl.myhezo.migrationservice.export.jira;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times like {@code 2024-06-17T08:15:20.000+0200}, whose zone everybody else writes with a colon. */
final class Times {

    private static final Pattern ZONE = Pattern.compile("([+-][0-9]{2})([0-9]{2})$");

    private Times() {}

    static @Nullable String read(@Nullable String text) {
        return text == null ? null : ZONE.matcher(text).replaceFirst("$1:$2");
    }
}
