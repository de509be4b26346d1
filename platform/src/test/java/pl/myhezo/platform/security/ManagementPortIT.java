package pl.myhezo.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;

@NotesSystemTest
class ManagementPortIT {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Test
    @Tag("T-19")
    void healthAndMetricsAreOnTheManagementPortAlone() {
        Caller operator = Caller.anonymous(managementPort);

        assertThat(operator.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(operator.get("/actuator/health/readiness").body()).contains("\"topics\"");
        assertThat(operator.get("/actuator/prometheus").body())
                .contains("outbox_waiting", "outbox_oldest_age_seconds", "mails_waiting", "kafka_consumer");
        for (String other :
                List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/notes/1", "/dead-letters")) {
            assertThat(operator.get(other).statusCode()).as(other).isEqualTo(404);
        }
        for (String any : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env")) {
            assertThat(Caller.anonymous(port).get(any).statusCode()).as(any).isEqualTo(401);
        }
    }
}
