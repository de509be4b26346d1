package pl.myhezo.platform.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.http.PageRequest;

/**
 * The events that this service could not handle, and a second chance for them. Several services share the dead letters
 * of a topic; each sees its own. Which of them were dealt with is the committed offset of a consumer group that has no
 * members.
 *
 * <p>A replay publishes them to a topic that this service alone reads, so that nobody else gets an event twice, and
 * then moves the offset. Cut in between, it publishes some again, which the inbox bears.
 */
public final class DeadLetters {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final Topics topics;
    private final String service;
    private final String group;

    DeadLetters(
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            Topics topics,
            String service,
            String group) {
        this.consumers = consumers;
        this.kafka = kafka;
        this.topics = topics;
        this.service = service;
        this.group = group;
    }

    /** The topics that this service reads, and whose dead letters it may have. */
    public Set<String> topics() {
        return topics.read();
    }

    /**
     * Those of a topic that were not replayed, each partition's oldest first.
     *
     * @throws Outage if Kafka does not answer
     * @throws pl.myhezo.platform.problem.Problem 422 for a cursor that is none
     */
    public Page<DeadLetter> list(String topic, PageRequest asked) {
        Map<Integer, Long> from = asked.cursor().map(Places::read).orElse(Map.of());
        return ask(topic, from, asked.oneMore(), (consumer, letters) -> {
            List<ConsumerRecord<String, byte[]>> shown = letters.subList(0, Math.min(letters.size(), asked.limit()));
            String next = letters.size() > shown.size() ? Places.write(Places.behind(from, shown)) : null;
            return new Page<>(
                    shown.stream()
                            .map(letter -> new Letter(letter).describe(topic))
                            .sorted(Comparator.comparing(DeadLetter::failedAt))
                            .toList(),
                    next,
                    null);
        });
    }

    /**
     * How many were not replayed, counted up to {@code most}. To be asked for at least once a week: Kafka forgets the
     * offsets of a group without members after that time, unless they are committed again.
     *
     * @throws Outage if Kafka does not answer
     */
    synchronized int waiting(String topic, int most) {
        return ask(topic, Map.of(), most, (consumer, letters) -> {
            commitAgain(consumer);
            return letters.size();
        });
    }

    private static void commitAgain(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, OffsetAndMetadata> places =
                new HashMap<>(consumer.committed(consumer.assignment(), PATIENCE));
        places.values().removeIf(Objects::isNull);
        if (!places.isEmpty()) {
            consumer.commitSync(places, PATIENCE);
        }
    }

    /**
     * Gives the oldest of them back to this service's listeners, and answers how many it were.
     *
     * @throws Outage if Kafka does not answer; some may have been given back then
     */
    public synchronized int replay(String topic, int limit) {
        return ask(topic, Map.of(), limit, (consumer, letters) -> {
            CompletableFuture.allOf(letters.stream()
                            .map(letter -> kafka.send(new Letter(letter).again(Topics.replay(topic, service))))
                            .toArray(CompletableFuture[]::new))
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            consumer.commitSync(behind(letters), PATIENCE);
            return letters.size();
        });
    }

    private <T> T ask(String topic, Map<Integer, Long> from, int limit, Question<T> question) {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(limit));
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Long.toString(PATIENCE.toMillis()));
        try (Consumer<String, byte[]> consumer =
                consumers.createConsumer(service + "-dead-letters", "dead-letters", null, settings)) {
            return question.ask(consumer, ours(consumer, topic, from, limit));
        } catch (RuntimeException e) {
            throw new Outage("The dead letters of " + topic + " cannot be reached", e);
        }
    }

    private List<ConsumerRecord<String, byte[]>> ours(
            Consumer<String, byte[]> consumer, String topic, Map<Integer, Long> from, int limit) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.deadLetters(topic), PATIENCE).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        partitions.forEach(partition -> {
            Long place = from.get(partition.partition());
            if (place != null) {
                consumer.seek(partition, place);
            }
        });
        Map<TopicPartition, Long> unread = new HashMap<>(consumer.endOffsets(partitions, PATIENCE));
        List<ConsumerRecord<String, byte[]>> ours = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ours.size() < limit && System.nanoTime() < deadline) {
            unread.entrySet().removeIf(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
            if (unread.isEmpty()) {
                break;
            }
            consumer.poll(POLL).forEach(letter -> {
                if (ours.size() < limit && new Letter(letter).isOf(group)) {
                    ours.add(letter);
                }
            });
        }
        return ours;
    }

    private static Map<TopicPartition, OffsetAndMetadata> behind(List<ConsumerRecord<String, byte[]>> letters) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        letters.forEach(letter -> offsets.put(
                new TopicPartition(letter.topic(), letter.partition()), new OffsetAndMetadata(letter.offset() + 1)));
        return offsets;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Consumer<String, byte[]> consumer, List<ConsumerRecord<String, byte[]>> letters);
    }
}
