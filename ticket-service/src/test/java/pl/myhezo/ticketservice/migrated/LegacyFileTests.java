package pl.myhezo.ticketservice.migrated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.platform.value.InvalidValue;

class LegacyFileTests {

    private static final String HASH = "0a".repeat(32);

    @Test
    void aFileIsOneOfMigrationService() {
        assertThat(new LegacyFile("/files/" + HASH, "log.txt", 0, HASH).path()).endsWith(HASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://169.254.169.254/files/%s",
                "//evil.example/files/%s",
                "@evil.example/files/%s",
                "/files/../migrations/%s",
                "/files/%s?x=1",
                "/files/%s#x",
                "/files/%s\n",
                "/files/%s/..",
                "/Files/%s",
                "/audit/%s"
            })
    @Tag("T-28")
    void nothingElseIsOne(String path) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new LegacyFile(path.replace("%s", HASH), "log.txt", 0, HASH));
    }

    @Test
    void whatCannotBeCheckedIsNone() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new LegacyFile("/files/" + HASH, "log.txt", -1, HASH));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new LegacyFile("/files/" + HASH, "log.txt", 1, ""));
    }
}
