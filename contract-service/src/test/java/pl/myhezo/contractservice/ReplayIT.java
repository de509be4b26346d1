package pl.myhezo.contractservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.Nip;

@ContractSystemTest
class ReplayIT {

    private static final String GROUP = "contract-service";
    private static final List<String> KEPT =
            List.of("contracts", "companies", "suppliers", "people", "legacyRecords", "audit");
    private static final List<String> PUBLISHED = List.of("contracts", "contract-authorizations", "migration-outcomes");

    private final Nip nip = Nips.any();
    private final String address = "replay." + nip + "@alfa.example";

    @Autowired
    private ContractSystem system;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Test
    @Tag("F-24")
    void aReplayOfEveryTopicFromItsBeginningChangesNothingAndSendsNoMail() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", LocalKafka.shared().bootstrapServers()))) {
            somethingOfEachKindHappens();
            awaitQuiet(admin);
            Map<String, List<Document>> before = whatIsKept();
            Map<String, Integer> publishedBefore = whatIsPublished();

            listeners.stop();
            beginAgain(admin);
            listeners.start();
            awaitQuiet(admin);

            assertThat(whatIsKept()).isEqualTo(before);
            assertThat(whatIsPublished()).isEqualTo(publishedBefore);
            assertThat(LocalMail.shared().inbox().sentTo(address)).hasSize(1);
        }
    }

    private void somethingOfEachKindHappens() {
        String number = "REPLAY/" + nip;
        system.putCompany(nip, "Powtórka S.A.", address);
        system.putContract(number, nip, "Powtórka S.A.", "REPLAY" + nip);
        system.publishAccount(UUID.randomUUID().toString(), 1, "ACTIVE", nip);
        String registration = UUID.randomUUID().toString();
        publish("registrations", registration, "RegistrationSubmitted.v1", """
                {"nip":"%s","contractNumber":"%s","serialNumber":"REPLAY%s"}""".formatted(nip, number, nip));
        publish("registrations", registration, "ContractCardRequested.v1", """
                {"nip":"%s","contractNumber":"%s","language":"pl"}""".formatted(nip, number));
        publish(
                "legacy-contracts",
                "replay:" + nip,
                "LegacyContractExported.v1",
                GoldenFile.event("legacy-contracts", "LegacyContractExported.v1")
                        .text()
                        .replace("\"old-portal\"", "\"replay\"")
                        .replace("\"k-1\"", "\"" + nip + "\"")
                        .replace("HEZO/2023/00017", "REPLAYED/" + nip)
                        .replace("1234563218", nip.digits()));
        await().untilAsserted(() -> {
            assertThat(system.events("contract-authorizations", registration)).hasSize(1);
            assertThat(system.events("migration-outcomes", "replay:" + nip)).hasSize(1);
            assertThat(LocalMail.shared().inbox().sentTo(address)).hasSize(1);
        });
    }

    private void publish(String topic, String key, String name, String body) {
        system.events().publish(topic, key, name, 1, body.getBytes(UTF_8));
    }

    private Map<String, List<Document>> whatIsKept() {
        Map<String, List<Document>> kept = new LinkedHashMap<>();
        KEPT.forEach(name -> kept.put(
                name,
                database.getCollection(name).find().sort(Sorts.ascending("_id")).into(new java.util.ArrayList<>())));
        return kept;
    }

    private Map<String, Integer> whatIsPublished() {
        Map<String, Integer> published = new HashMap<>();
        PUBLISHED.forEach(
                topic -> published.put(topic, system.events().all(topic).size()));
        return published;
    }

    /** Everything was read, new names are on all contracts, and everything written was published and sealed. */
    private void awaitQuiet(Admin admin) {
        await().atMost(java.time.Duration.ofSeconds(60)).untilAsserted(() -> {
            Map<TopicPartition, OffsetAndMetadata> read = offsets(admin);
            Map<TopicPartition, Long> ends = ends(admin, read);
            read.forEach((partition, offset) ->
                    assertThat(offset.offset()).as(partition.toString()).isEqualTo(ends.get(partition)));
            assertThat(read).isNotEmpty();
            assertThat(database.getCollection("renamings").countDocuments()).isZero();
            assertThat(database.getCollection("outbox").countDocuments()).isZero();
            assertThat(database.getCollection("audit").countDocuments(new Document("number", null)))
                    .isZero();
        });
    }

    private static void beginAgain(Admin admin) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> beginnings = offsets(admin).keySet().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> new OffsetAndMetadata(0)));
        admin.alterConsumerGroupOffsets(GROUP, beginnings).all().get();
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(Admin admin)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Map<TopicPartition, OffsetAndMetadata> of)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = of.keySet().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> offset(end.getValue())));
    }

    private static Long offset(ListOffsetsResultInfo end) {
        return end.offset();
    }
}
