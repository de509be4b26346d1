package pl.myhezo.migrationservice.export.znuny;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Times like {@code 2024-06-17 06:15:20}, which do not say their zone: the server's, UTC unless it was set otherwise. */
final class Times {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    /** As everybody writes times; what is no time stays as it is, for the report. */
    @Nullable
    String read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip(), FORMAT)
                    .atZone(zone)
                    .toInstant()
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
