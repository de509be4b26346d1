package pl.myhezo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class LogLineTests {

    private final LoggerContext context = new LoggerContext();

    @Test
    void looksLikeALineOfTheServices() throws IOException {
        assertThat(line(Map.of("traceId", "4bf92f3577b34da6a3ce929d0e0e4736")))
                .isEqualTo("2026-11-23T20:15:00.123Z WARN  [4bf92f3577b34da6a3ce929d0e0e4736] main"
                        + " pl.myhezo.gateway.GatewayApplication: Upstream is gone\n");
    }

    @Test
    void leavesNoRoomForATraceThatThereIsNot() throws IOException {
        assertThat(line(Map.of())).startsWith("2026-11-23T20:15:00.123Z WARN  [] main pl.");
    }

    private String line(Map<String, String> mapped) throws IOException {
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(pattern());
        layout.start();
        var event = new LoggingEvent();
        event.setLoggerContext(context);
        event.setLoggerName("pl.myhezo.gateway.GatewayApplication");
        event.setThreadName("main");
        event.setLevel(Level.WARN);
        event.setMessage("Upstream is gone");
        event.setInstant(Instant.parse("2026-11-23T20:15:00.123456789Z"));
        event.setMDCPropertyMap(mapped);
        return layout.doLayout(event);
    }

    private static String pattern() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("gateway", new ClassPathResource("application.yaml"))
                .getFirst();
        return Objects.requireNonNull(settings.getProperty("logging.pattern.console"))
                .toString();
    }
}
