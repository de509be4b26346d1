package pl.myhezo.localstack.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedRealmTests {

    private static final byte[] EARLIER = "{\"realm\": 1}".getBytes(UTF_8);
    private static final byte[] TODAYS = "{\"realm\": 2}".getBytes(UTF_8);

    @TempDir
    private Path home;

    @Test
    void aRealmThatChangedAfterTheDataWereMadeIsNotTheImportedOne() throws IOException {
        new ImportedRealm(home).note(EARLIER);
        Files.createDirectories(home.resolve("data/h2"));
        new ImportedRealm(home).note(TODAYS); // the next start

        assertThat(new ImportedRealm(home).isOutdated(TODAYS)).isTrue();
        assertThat(new ImportedRealm(home).isOutdated(EARLIER)).isFalse();
    }

    @Test
    void whereThereAreNoDataNothingIsOutdated() {
        new ImportedRealm(home).note(EARLIER);

        assertThat(new ImportedRealm(home).isOutdated(TODAYS)).isFalse();
    }

    @Test
    void dataOfWhichNobodyKnowsTheRealmCountAsOutdated() throws IOException {
        Files.createDirectories(home.resolve("data/h2"));
        new ImportedRealm(home).note(TODAYS);

        assertThat(new ImportedRealm(home).isOutdated(TODAYS)).isTrue();
    }
}
