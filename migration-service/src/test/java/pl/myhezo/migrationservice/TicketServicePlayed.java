package pl.myhezo.migrationservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.test.TestEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays ticket-service: takes each ticket over and says so, or refuses those it was told to refuse. */
@TestComponent
public class TicketServicePlayed {

    private static final String OUTCOMES = "migration-outcomes";

    private final JsonMapper json = new JsonMapper();
    private final TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers());
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private volatile CountDownLatch speaking = new CountDownLatch(0);

    /** What it received of a source, in the order of arrival. */
    public List<JsonNode> received(String source) {
        return received.stream()
                .filter(event -> event.get("source").stringValue().equals(source))
                .toList();
    }

    /** From now on it refuses this ticket. */
    public void refuse(String source, String legacyId, String reason) {
        refused.put(source + ":" + legacyId, reason);
    }

    /** It takes tickets over and answers nothing, as when its answers cannot be sent. */
    public void beSilent(boolean silent) {
        speaking.countDown();
        speaking = new CountDownLatch(silent ? 1 : 0);
    }

    @KafkaListener(groupId = "ticket-service", topics = "legacy-tickets")
    void on(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        JsonNode event = json.readTree(message.value());
        received.add(event);
        speaking.await();
        answer(message.key(), event);
    }

    private void answer(String key, JsonNode event) {
        String common = """
                "migrationId":%s,"source":%s,"kind":"TICKET","legacyId":%s""".formatted(event.get("migrationId"), event.get("source"), event.get("legacyId"));
        String reason = refused.get(key);
        if (reason == null) {
            String body = "{%s,\"newId\":\"of-%s\",\"change\":\"CREATED\"}"
                    .formatted(common, event.get("legacyId").stringValue());
            events.publish(OUTCOMES, key, "LegacyRecordAccepted.v1", 1, body.getBytes(UTF_8));
        } else {
            String body = "{%s,\"reason\":\"%s\"}".formatted(common, reason);
            events.publish(OUTCOMES, key, "LegacyRecordRejected.v1", 1, body.getBytes(UTF_8));
        }
    }
}
