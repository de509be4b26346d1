package pl.myhezo.endtoend.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.endtoend.system.Http;
import pl.myhezo.endtoend.system.Inbox;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.Registrations;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

/** A part dies as by {@code kill -9} while registrations are under way; each of them ends once, with one mail. */
class RegistrationSurvivalIT {

    private static final int REGISTRATIONS = 6;
    /** A killed Keycloak takes a minute or more to be back on busy cores, and steps wait longer from try to try. */
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    /** In which a second mail would come. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final RunningSystem system = RunningSystem.shared();
    private final Status status = system.status();
    private final Machine contractsTeam = new Machine(status, "contracts-team");
    private final Inbox inbox = new Inbox(status.inbox());

    @ParameterizedTest
    @ValueSource(strings = {"contract-service", "identity-service", "gateway", "kafka", "keycloak"})
    void eachRegistrationEndsOnceWithOneMail(String part) {
        Registrations registrations = new Registrations(status);
        Map<String, HttpRequest> submissions = new LinkedHashMap<>();
        for (int i = 0; i < REGISTRATIONS; i++) {
            Purchase purchase = Purchase.of(2);
            contractsTeam.store(purchase);
            String email = "przezyje." + UUID.randomUUID() + "@firma.example";
            submissions.put(email, registrations.submission(purchase, email, UUID.randomUUID()));
        }

        int sent = 0;
        for (HttpRequest submission : submissions.values()) {
            if (sent++ == REGISTRATIONS / 2) {
                system.kill(part);
            }
            sendUntilAccepted(submission);
        }

        submissions
                .keySet()
                .forEach(email -> assertThat(inbox.awaitMailTo(email, PATIENCE)).isNotNull());
        await().atMost(PATIENCE).until(() -> system.status().ready());
        submissions.values().forEach(this::sendUntilAccepted); // the same keys again
        await().during(QUIET)
                .atMost(QUIET.multipliedBy(3))
                .untilAsserted(() -> submissions
                        .keySet()
                        .forEach(email -> assertThat(inbox.mailsTo(email)).hasSize(1)));
    }

    /** As a browser does that keeps its idempotency key: tries again until it has an answer. */
    private void sendUntilAccepted(HttpRequest submission) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).until(() -> {
            try {
                new Http().send(submission, 202);
                return true;
            } catch (UncheckedIOException | IllegalStateException e) {
                return false;
            }
        });
    }
}
