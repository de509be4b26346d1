package pl.myhezo.localstack.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTests {

    private final RunState.Running self = RunState.Running.of("supervisor", ProcessHandle.current());

    @TempDir
    private Path folder;

    @Test
    void isReadAsItWasWritten() {
        RunState state = new RunState(true, 100, "a build", List.of(self), List.of("kafka"));
        Path file = folder.resolve("state.json");

        state.write(file);

        assertThat(RunState.read(file)).isEqualTo(state);
    }

    @Test
    void isNothingWhenTheFileIsMissingOrBroken() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"ready\":tr");

        assertThat(RunState.read(folder.resolve("missing.json"))).isEqualTo(RunState.NONE);
        assertThat(RunState.read(broken)).isEqualTo(RunState.NONE);
    }

    @Test
    void ofAnEarlierBuildNamesNoneThatDied() throws Exception {
        Path earlier = Files.writeString(
                folder.resolve("earlier.json"), "{\"ready\":true,\"offset\":0,\"build\":\"b\",\"processes\":[]}");

        assertThat(RunState.read(earlier)).isEqualTo(new RunState(true, 0, "b", List.of(), List.of()));
    }

    @Test
    void knowsWhatDiedBeforeTheSupervisorDoes() {
        var unnoticed =
                new RunState.Running("kafka", self.pid(), self.startedAt().minus(Duration.ofHours(1)));
        RunState state = new RunState(true, 0, "b", List.of(self, unnoticed), List.of("gateway"));

        assertThat(state.allAlive()).isFalse();
        assertThat(state.beingStartedAgain()).containsExactly("gateway", "kafka");
    }

    @Test
    void doesNotTakeALaterProcessWithTheSameIdForItsOwn() {
        var earlier = new RunState.Running("kafka", self.pid(), self.startedAt().minus(Duration.ofHours(1)));

        assertThat(self.handle()).isPresent();
        assertThat(earlier.handle()).isEmpty();
    }
}
