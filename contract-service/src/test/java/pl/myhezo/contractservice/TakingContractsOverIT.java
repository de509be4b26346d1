package pl.myhezo.contractservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.GoldenFile;

@ContractSystemTest
class TakingContractsOverIT {

    private static final String EXPORTED = "legacy-contracts";
    private static final String OUTCOMES = "migration-outcomes";
    private static final String CONTRACTS = "contracts";
    private static final GoldenFile GOLDEN = GoldenFile.event(EXPORTED, "LegacyContractExported.v1");

    @Autowired
    private ContractSystem system;

    @Test
    void anExportedContractIsTakenOverOnceAndToldOf() {
        String key = "old-portal:k-1";
        export(key, 1, GOLDEN.text());

        GoldenFile.event(OUTCOMES, "LegacyRecordAccepted.v1")
                .assertSameJson(answers(key, 1).getFirst().value());
        GoldenFile.event(CONTRACTS, "ContractChanged.v1")
                .assertSameJson(versions("HEZO/2023/00017").getFirst().value());

        // The same in a later migration.
        export(key, 2, GOLDEN.text().replace("8000-000000000001", "8000-000000000002"));

        assertThat(new String(answers(key, 2).getLast().value(), UTF_8)).contains("\"change\":\"UNCHANGED\"");
        assertThat(versions("HEZO/2023/00017")).hasSize(1);
    }

    @Test
    void aContractWhoseNumberIsTakenIsRefused() {
        system.putContract("HEZO/TAKEN/1", pl.myhezo.platform.test.Nips.any(), "Inna S.A.", "TAKEN1");
        String key = "old-portal:k-2";

        export(key, 1, GOLDEN.text().replace("\"k-1\"", "\"k-2\"").replace("HEZO/2023/00017", "HEZO/TAKEN/1"));

        GoldenFile.event(OUTCOMES, "LegacyRecordRejected.v1")
                .assertSameJson(answers(key, 1).getFirst().value());
    }

    @Test
    void prefixedSerialNumbersComeInBareAndAuthoriseOnlyBare() {
        String key = "old-portal:k-3";
        export(
                key,
                1,
                GOLDEN.text()
                        .replace("\"k-1\"", "\"k-3\"")
                        .replace("HEZO/2023/00017", "HEZO/PREFIXED/1")
                        .replace("\"FG1234567890\"", "\"(h) - fg777\""));
        answers(key, 1);

        assertThat(system.get("/contracts/HEZO~PREFIXED~1", ContractSystem.TEAM).body())
                .contains("\"number\":\"FG777\"")
                .doesNotContain("(");
    }

    private void export(String key, long version, String body) {
        system.events().publish(EXPORTED, key, "LegacyContractExported.v1", version, body.getBytes(UTF_8));
    }

    private List<ConsumerRecord<String, byte[]>> answers(String key, int count) {
        await().untilAsserted(() -> assertThat(system.events(OUTCOMES, key)).hasSize(count));
        return system.events(OUTCOMES, key);
    }

    private List<ConsumerRecord<String, byte[]>> versions(String number) {
        await().untilAsserted(() -> assertThat(system.events(CONTRACTS, number)).isNotEmpty());
        return system.events(CONTRACTS, number);
    }
}
