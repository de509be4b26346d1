package pl.myhezo.localstack.up;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTests {

    @TempDir
    private Path home;

    @Test
    void namesThePartThatIsBeingStartedAgain() throws Exception {
        var installation = new Installation(home, home, 0);
        Files.createDirectories(home.resolve("run"));
        new RunState(
                        false,
                        0,
                        "a build",
                        List.of(RunState.Running.of("supervisor", ProcessHandle.current())),
                        List.of("contract-service"))
                .write(installation.state());
        var printed = new ByteArrayOutputStream();

        new Summary(new PrintStream(printed, true, UTF_8)).processes(SystemStatus.ofRunning(installation));

        assertThat(printed.toString(UTF_8))
                .startsWith("Not ready\n")
                .containsPattern("(?m)^  contract-service +is being started again$");
    }
}
