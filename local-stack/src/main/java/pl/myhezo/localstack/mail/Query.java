package pl.myhezo.localstack.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of an address after the question mark. */
final class Query {

    private Query() {}

    static Map<String, String> of(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return Map.of();
        }
        return Stream.of(raw.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decode(pair[0]), pair -> pair.length > 1 ? decode(pair[1]) : "", (one, two) -> two));
    }

    private static String decode(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
