package pl.myhezo.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Plays the other services: publishes events as they do, and reads what a service published. */
public final class TestEvents implements AutoCloseable {

    private final Map<String, Object> address;
    private final KafkaProducer<String, byte[]> producer;

    public TestEvents(String bootstrapServers) {
        this.address = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        this.producer = new KafkaProducer<>(address, new StringSerializer(), new ByteArraySerializer());
    }

    /** An event as a record, with an id of its own; {@code name} is such as {@code ContractChanged.v1}. */
    public static ProducerRecord<String, byte[]> event(
            String topic, String key, String name, long aggregateVersion, byte @Nullable [] json) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, json);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "pl.myhezo." + name,
                        "ce_source",
                        "/test",
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_aggregateversion",
                        Long.toString(aggregateVersion),
                        "content-type",
                        "application/json")
                .forEach((header, value) -> event.headers().add(header, value.getBytes(UTF_8)));
        return event;
    }

    /** Publishes an event, with an id of its own. */
    public void publish(String topic, String key, String name, long aggregateVersion, byte @Nullable [] json) {
        publish(event(topic, key, name, aggregateVersion, json));
    }

    /** Publishes any record, also one that no service of ours would; returns when Kafka has it. */
    public void publish(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in a topic now, from its beginning; of transactions only what was committed. */
    public List<ConsumerRecord<String, byte[]>> all(String topic) {
        Map<String, Object> settings = new HashMap<>(address);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
        }
        return all;
    }

    /** How many records of a topic a consumer group has not dealt with yet. */
    public long lag(String topic, String group) {
        Map<TopicPartition, Long> done = committed(topic, group);
        return ends(topic).entrySet().stream()
                .mapToLong(end -> end.getValue() - done.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    /** Up to where a consumer group has dealt with a topic. */
    public Map<TopicPartition, Long> committed(String topic, String group) {
        try (Admin admin = Admin.create(address)) {
            Map<TopicPartition, Long> committed = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, offset) -> {
                        if (partition.topic().equals(topic) && offset != null) {
                            committed.put(partition, offset.offset());
                        }
                    });
            return committed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Behind the last committed record, however many markers of transactions follow it. */
    private Map<TopicPartition, Long> ends(String topic) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        all(topic)
                .forEach(message ->
                        ends.merge(new TopicPartition(topic, message.partition()), message.offset() + 1, Math::max));
        return ends;
    }

    @Override
    public void close() {
        producer.close();
    }
}
