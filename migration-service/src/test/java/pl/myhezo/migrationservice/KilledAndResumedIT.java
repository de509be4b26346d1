package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.myhezo.migrationservice.export.ExportFile.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class KilledAndResumedIT {

    private static final int CONTRACTS = 300;
    private static final int MANY = 50_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Many small steps, so that there is much to be killed between. */
    private static final String SMALL_BATCHES = "-Dmyhezo.migration.batch-records=10";

    private final String database = "another-" + UUID.randomUUID();

    @Autowired
    private MigrationSystem undisturbed;

    @Autowired
    private ContractServicePlayed contractService;

    @Autowired
    private MongoClient mongo;

    @TempDir
    private Path folder;

    @Test
    @Tag("F-26")
    void whatIsKilledAtAnyPointAndFinishedByTwoAtOnceEndsAsWhatWasNeverDisturbed() {
        String expectedId = undisturbed.upload(export("undisturbed"));
        JsonNode expected = undisturbed.end(expectedId);

        // While nothing is answered reading waits, so there is always something left to be killed at.
        contractService.beSilent(true);
        String id;
        try {
            id = uploadAndKillSomewhere();
            killAfterACommit();
        } finally {
            contractService.beSilent(false);
        }
        try (AnotherInstance one = AnotherInstance.start(database);
                AnotherInstance two = AnotherInstance.start(database)) {
            one.awaitReady();
            two.awaitReady();
            await().atMost(PATIENCE)
                    .until(() -> !one.system()
                            .get("/migrations/" + id)
                            .get("finishedAt")
                            .isNull());

            JsonNode end = two.system().get("/migrations/" + id);
            assertThat(end.get("status")).isEqualTo(expected.get("status"));
            assertThat(end.get("counts")).isEqualTo(expected.get("counts"));
            assertThat(rows(one.system().report(id))).isEqualTo(rows(undisturbed.report(expectedId)));
            assertThat(sent("disturbed")).isEqualTo(sent("undisturbed"));

            two.kill();
            readsFiftyThousandContractsInLittleMemory(one);
        } finally {
            mongo.getDatabase(database).drop();
        }
    }

    private String uploadAndKillSomewhere() {
        int line = ThreadLocalRandom.current().nextInt(20, 100);
        try (AnotherInstance instance =
                AnotherInstance.start(database, SMALL_BATCHES).awaitReady()) {
            String id = instance.system().upload(export("disturbed"));
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> isBeyond(line));
            instance.kill();
            return id;
        }
    }

    private boolean isBeyond(int line) {
        Document migration = migrations().find().first();
        return migration != null
                && migration.getString("stage").equals("CONTRACTS")
                && migration.getLong("line") >= line;
    }

    private void killAfterACommit() {
        try (AnotherInstance instance =
                AnotherInstance.start(database, SMALL_BATCHES, "-Dmyhezo.halt-at=AFTER_COMMIT")) {
            instance.awaitDeath();
        }
        assertThat(migrations().find().first()).doesNotContainKey("finishedAt");
    }

    private void readsFiftyThousandContractsInLittleMemory(AnotherInstance instance) {
        Path many = ExportFile.from("many")
                .contracts(IntStream.range(0, MANY)
                        .mapToObj(i -> contract("k-" + i, "MANY/" + i))
                        .toArray(String[]::new))
                .in(folder);

        String id = instance.system().upload(many, "?format=myhezo&dryRun=true");
        await().atMost(PATIENCE)
                .until(() -> !instance.system()
                        .get("/migrations/" + id)
                        .get("finishedAt")
                        .isNull());

        assertThat(instance.isAlive()).isTrue();
        assertThat(instance.system().get("/migrations/" + id).get("counts").get("contracts"))
                .hasToString("{\"read\":50000,\"moved\":50000,\"skipped\":0,\"rejected\":0}");
    }

    private MongoCollection<Document> migrations() {
        return mongo.getDatabase(database).getCollection("migrations");
    }

    /** Every kind of end that a contract can have. */
    private Path export(String source) {
        contractService.refuse(source, "k-7", "CONTRACT_NUMBER_TAKEN");
        return ExportFile.from(source)
                .contracts(IntStream.range(0, CONTRACTS)
                        .mapToObj(i -> switch (i % 50) {
                            case 20 -> contract("k-" + i, "KILL/" + i).replace("active", "expired");
                            case 30 -> contract("k-" + i, "KILL/" + i).replace("c-17", "c-404");
                            case 40 -> contract("k-0", "KILL/" + i);
                            case 45 -> "{\"id\":\n";
                            default -> contract("k-" + i, "KILL/" + i);
                        })
                        .toArray(String[]::new))
                .in(folder);
    }

    private static List<String> rows(List<JsonNode> report) {
        return report.stream().map(JsonNode::toString).toList();
    }

    /** What was sent of each contract; more than once the same is the same. */
    private Set<String> sent(String source) {
        return contractService.received(source).stream()
                .map(event -> event.get("legacyId") + " " + event.get("contract") + event.get("customer"))
                .collect(Collectors.toSet());
    }
}
