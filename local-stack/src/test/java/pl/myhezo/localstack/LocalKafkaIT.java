package pl.myhezo.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class LocalKafkaIT {

    private final LocalKafka kafka = LocalKafka.shared();

    @Test
    void takesTransactionsAndKeepsRecordsOverAKill() throws Exception {
        createTopic("kept");
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "it"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("kept", "key", "over a kill"));
            producer.commitTransaction();
        }

        kafka.kill();
        assertThat(kafka.isRunning()).isFalse();
        kafka.start();

        assertThat(firstOf("kept")).contains("over a kill");
    }

    @Test
    void createsNoTopicUnasked() {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.block.ms", "1000"),
                new StringSerializer(),
                new StringSerializer())) {
            assertThatThrownBy(() ->
                            producer.send(new ProducerRecord<>("misspelt", "x")).get(5, TimeUnit.SECONDS))
                    .hasMessageContaining("misspelt");
        }
    }

    private void createTopic(String name) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
                    .all()
                    .get(10, TimeUnit.SECONDS);
        }
    }

    private Optional<String> firstOf(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "group.id",
                "it",
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int attempt = 0; attempt < 20; attempt++) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    return Optional.of(record.value());
                }
            }
            return Optional.empty();
        }
    }
}
