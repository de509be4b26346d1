package pl.myhezo.keycloak.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

    /** Units of time, which Polish inflects and English takes from Keycloak. */
    private static final String OF_POLISH_GRAMMAR = "linkExpirationFormatter.";

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

    private static Properties messages(String part, String language) throws IOException {
        String name = "/theme/myhezo/%s/messages/messages_%s.properties".formatted(part, language);
        try (var in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name), name)) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        }
    }
}
