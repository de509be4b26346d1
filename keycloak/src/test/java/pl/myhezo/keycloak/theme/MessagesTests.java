package pl.myhezo.keycloak.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

    /** Units of time, which Polish inflects and English takes from Keycloak. */
    private static final String OF_POLISH_GRAMMAR = "linkExpirationFormatter.";

    private static final Pattern LONE_LETTER = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])[aiouwz] ");

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void bothLanguagesSayTheSameThings(String part) throws IOException {
        Properties polish = messages(part, "pl");
        Properties english = messages(part, "en");

        assertThat(polish.stringPropertyNames())
                .isNotEmpty()
                .filteredOn(key -> !key.startsWith(OF_POLISH_GRAMMAR))
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(polish.values()).noneMatch(text -> text.toString().isBlank());
    }

    /** As the portal sets them (typesetting.ts); Keycloak has no such step, so the file itself has the characters. */
    @Test
    void noLineOfAPolishPageEndsWithALoneLetter() throws IOException {
        assertThat(messages("login", "pl").values())
                .map(Object::toString)
                .noneMatch(text -> LONE_LETTER.matcher(text).find())
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("e-mail"))
                .anyMatch(text -> text.contains("hasłem i\u00a0kodem"));
    }

    private static Properties messages(String part, String language) throws IOException {
        String name = "/theme/myhezo/%s/messages/messages_%s.properties".formatted(part, language);
        try (var in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name), name)) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        }
    }
}
