package pl.myhezo.localstack.up;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratingExportTests {

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsWrongWithWhatIsNoFile() {
        assertThatThrownBy(() -> MigratingExport.refuseWhatIsNoFile(folder))
                .isInstanceOf(Refusal.class)
                .hasMessage(folder + " is a folder; an export is one file, a ZIP.");
        assertThatThrownBy(() -> MigratingExport.refuseWhatIsNoFile(folder.resolve("missing.zip")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file");
    }
}
