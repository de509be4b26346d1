package pl.myhezo.localstack.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The sample export of this checkout: loaded once into each installation, the way an operator would. */
final class SampleExport {

    /** Numbers of the sample with which a registration can be tried. */
    record Purchase(String nip, String contractNumber, String serialNumber) {}

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1), Duration.ofSeconds(2));

    private final Installation installation;

    SampleExport(Installation installation) {
        this.installation = installation;
    }

    boolean isToBeLoaded() {
        return Files.exists(archive()) && !Files.exists(mark());
    }

    void load() throws IOException {
        try (var calls = new MigrationCalls(SystemStatus.ofRunning(installation))) {
            var migrating = new MigratingExport(calls, MigrationReasons.inTheLanguageOfTheSystem());
            // Sent twice, it moves nothing twice.
            MigrationCalls.Migration migration =
                    PATIENCE.with(() -> migrating.migrate(archive(), false, watched -> {}));
            if (!migration.status().startsWith("COMPLETED")) {
                throw new IllegalStateException("The sample export was not loaded: " + migration.status() + " "
                        + migration.reason() + " " + migration.detail());
            }
        }
        Files.writeString(mark(), "");
    }

    Optional<Purchase> tryIt() {
        Path file = installation.root().resolve("sample-export/try-it.json");
        return Files.exists(file)
                ? Optional.of(JsonMapper.builder().build().readValue(file, Purchase.class))
                : Optional.empty();
    }

    private Path archive() {
        return installation.root().resolve("migration-service/target/sample-export.zip");
    }

    private Path mark() {
        return installation.home().resolve("data/sample-export-is-loaded");
    }
}
