package pl.myhezo.platform.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;

/** A note that its listener chokes on, and repeats in its complaint as a careless library would. */
@NotesSystemTest
@Tag("T-39")
class LogsIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final List<String> MARKERS = List.of(
            "jan.zak@example.pl",
            "1234563218",
            "44051401359",
            "123-456-32-18",
            "+48 601 000 000",
            "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqYW4ifQ.c2ln",
            "Zima2026!",
            "hunter22");
    private static final String TEXT = "poison %s %s %s %s %s %s password=%s secret: %s".formatted(MARKERS.toArray());
    private static final String FORGED = "2026-01-01T00:00:00Z ERROR [] main forged: nothing happened";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private final LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    /** The log is the JVM's: an application that another test started has left its own settings there. */
    @BeforeEach
    void takeTheSettings() {
        logging.putObject(Environment.class.getName(), environment);
    }

    @AfterEach
    void close() {
        root.detachAppender(appender);
        appender.stop();
    }

    @Test
    void inJsonARecordIsOneLineWithItsTraceAndWithoutPersonalData() {
        logAs("ecs");

        poison(TEXT + "\n" + FORGED + "\u001b[31m");

        String complaint = complaint();
        assertThat(JsonPath.<String>read(complaint, "$.message"))
                .contains("went to the dead letters", "<e-mail>", "<nip>", "<pesel>", "<phone>", "<token>", "<secret>");
        assertThat(JsonPath.<String>read(complaint, "$.log.level")).isEqualTo("ERROR");
        assertThat(JsonPath.<String>read(complaint, "$.service.name")).isEqualTo("notes");
        assertNothingIsTold();
        assertThat(output.toString(UTF_8).lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
    void forPeopleNoTextPassesForARecordOfItsOwn(String lineBreak) {
        logAs(MaskedText.class.getName());

        poison(TEXT + " it said" + lineBreak + FORGED + "\u001b[31m\u009b2J");

        assertThat(complaint()).contains("<e-mail>", "<nip>", "<pesel>", "<secret>");
        assertNothingIsTold();
        assertThat(output.toString(UTF_8).split("\\R"))
                .noneMatch(line -> line.startsWith("2026-01-01"))
                .anyMatch(line -> line.contains("forged") && line.startsWith("    "));
    }

    private void logAs(String format) {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(logging);
        encoder.setFormat(format);
        encoder.start();
        appender.setContext(logging);
        appender.setEncoder(encoder);
        appender.setOutputStream(output);
        appender.start();
        root.addAppender(appender);
    }

    private void poison(String text) {
        String json = JsonPath.parse("{\"id\":\"log\",\"version\":1}")
                .put("$", "text", text)
                .jsonString();
        String parent = "00-" + trace + "-00f067aa0ba902b7-01";
        assertThat(Caller.customer(port)
                        .post("/notes", json, "traceparent", parent)
                        .statusCode())
                .isEqualTo(201);
    }

    private String complaint() {
        await().atMost(LONG).until(() -> complaints().findFirst().isPresent());
        return complaints().findFirst().orElseThrow();
    }

    private Stream<String> complaints() {
        return output.toString(UTF_8)
                .lines()
                .filter(line -> line.contains("went to the dead letters") && line.contains(trace));
    }

    private void assertNothingIsTold() {
        assertThat(output.toString(UTF_8))
                .doesNotContain(MARKERS)
                .doesNotContain("\u001b")
                .doesNotContain("\u009b");
    }
}
