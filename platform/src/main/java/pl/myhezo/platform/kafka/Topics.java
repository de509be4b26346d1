package pl.myhezo.platform.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that a service publishes or reads, declared when it starts. */
public final class Topics {

    private static final String MAX_MESSAGE_BYTES = Integer.toString(10 * 1024 * 1024);

    private final KafkaSettings settings;
    private final String service;
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    public Topics(KafkaSettings settings, String service) {
        this.settings = settings;
        this.service = service;
    }

    /** Facts, kept for seven days. */
    public NewTopics history(String name) {
        return new NewTopics(topic(name)
                .config(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(Duration.ofDays(7).toMillis()))
                .build());
    }

    /** The latest state of each key, kept for ever. An overwritten state is gone after a day, which erasure relies on. */
    public NewTopics compacted(String name) {
        String day = Long.toString(Duration.ofDays(1).toMillis());
        return new NewTopics(topic(name)
                .compact()
                .configs(Map.of(
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, day,
                        TopicConfig.DELETE_RETENTION_MS_CONFIG, day))
                .build());
    }

    /** What reading a topic needs beside it: its dead letters, and the place from which they are tried again. */
    public NewTopics readFrom(String name) {
        read.add(name);
        return new NewTopics(keptForAMonth(deadLetters(name)), keptForAMonth(replay(name, service)));
    }

    /** The topics that this service reads. */
    Set<String> read() {
        return Set.copyOf(read);
    }

    private NewTopic keptForAMonth(String name) {
        return topic(name)
                .config(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(Duration.ofDays(30).toMillis()))
                .build();
    }

    private TopicBuilder topic(String name) {
        return TopicBuilder.name(name)
                .partitions(settings.partitions())
                .replicas(settings.replicas())
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, MAX_MESSAGE_BYTES);
    }

    /** Where events go that could not be handled. */
    public static String deadLetters(String topic) {
        return topic + "-dlt";
    }

    /** From where one service handles dead letters of a topic again, unseen by the topic's other readers. */
    public static String replay(String topic, String service) {
        return topic + "-replay-" + service;
    }
}
