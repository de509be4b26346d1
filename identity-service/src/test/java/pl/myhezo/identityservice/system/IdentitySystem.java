package pl.myhezo.identityservice.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.test.TestEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service as its neighbours see it: people over HTTP, contract-service over Kafka, mailboxes, Keycloak. */
public final class IdentitySystem {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Http http;
    private final TestEvents events;

    IdentitySystem(int port, TestEvents events) {
        this.http = new Http("http://localhost:" + port);
        this.events = events;
    }

    public Http http() {
        return http;
    }

    /** Sends a form that is accepted. */
    public String submit(ObjectNode form) {
        return http.post("/registrations", form).expect(202).body().get("id").asString();
    }

    public String status(String registration) {
        return http.get("/registrations/" + registration)
                .expect(200)
                .body()
                .get("status")
                .asString();
    }

    public void awaitStatus(String registration, String status) {
        await().atMost(PATIENCE).until(() -> status(registration).equals(status));
    }

    /** Contract-service says yes. */
    public void authorise(String registration, String... contacts) {
        ObjectNode body = JSON.createObjectNode()
                .put("registrationId", registration)
                .put("nip", Forms.ALFA)
                .put("companyName", "Alfa Sp. z o.o.")
                .put("contractNumber", "HEZO/2023/00017");
        var known = body.putArray("knownContacts");
        for (String contact : contacts) {
            known.addObject().put("name", "Ewa Lis").put("email", contact);
        }
        answer(registration, "ContractAuthorized.v1", body);
    }

    /** Contract-service says no. */
    public void deny(String registration) {
        ObjectNode body =
                JSON.createObjectNode().put("registrationId", registration).put("reason", "SERIAL_NOT_COVERED");
        answer(registration, "ContractAuthorizationDenied.v1", body);
    }

    private void answer(String registration, String event, ObjectNode body) {
        events.publish(
                "contract-authorizations",
                registration,
                event,
                1,
                JSON.writeValueAsString(body).getBytes(UTF_8));
    }

    /** What was published under a key, oldest first; a tombstone is a JSON null. */
    public List<JsonNode> published(String topic, String key) {
        return events.all(topic).stream()
                .filter(event -> key.equals(event.key()))
                .map(event -> event.value() == null ? JSON.nullNode() : JSON.readTree(event.value()))
                .toList();
    }

    /** The newest state of the account with that e-mail address, as the other services hear of it. */
    public Optional<JsonNode> announced(String email) {
        return events.all("accounts").stream()
                .filter(event -> event.value() != null)
                .map(event -> JSON.readTree(event.value()))
                .filter(account -> email.equals(account.get("email").asString()))
                .reduce((earlier, later) -> later);
    }

    public List<Mail> mailsTo(String address) {
        return LocalMail.shared().inbox().sentTo(address);
    }

    public Mail awaitMailTo(String address) {
        await().atMost(PATIENCE).until(() -> !mailsTo(address).isEmpty());
        return mailsTo(address).getFirst();
    }

    /** What stands around the service. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        NewTopics answersTopic(Topics topics) {
            return topics.history("contract-authorizations");
        }

        @Bean(destroyMethod = "close")
        TestEvents testEvents() {
            return new TestEvents(LocalKafka.shared().bootstrapServers());
        }

        @Bean
        @Lazy
        IdentitySystem identitySystem(@LocalServerPort int port, TestEvents events) {
            return new IdentitySystem(port, events);
        }
    }
}
