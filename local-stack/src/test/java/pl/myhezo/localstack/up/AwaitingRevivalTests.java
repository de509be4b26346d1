package pl.myhezo.localstack.up;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class AwaitingRevivalTests {

    private final RunState.Running alive = RunState.Running.of("supervisor", ProcessHandle.current());
    private final RunState.Running dead = new RunState.Running(
            "contract-service", alive.pid(), alive.startedAt().minus(Duration.ofHours(1)));
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path home;

    private Installation installation;

    @BeforeEach
    void aStartThatIsLongOver() throws IOException {
        installation = new Installation(home, home, 0);
        Files.createDirectories(home.resolve("run"));
        var progress = new Progress(installation.progress());
        progress.add(new Progress.Step(Progress.Kind.READY, "contract-service", 25.4, ""));
        progress.add(new Progress.Step(Progress.Kind.DONE, "", 0, ""));
    }

    @Test
    void lastsUntilThePartAnswersAgainEvenWhenTheSupervisorHasNotNoticedYet() throws Exception {
        write(true, List.of(alive, dead), List.of());

        CompletableFuture<Void> up = CompletableFuture.runAsync(() -> revival().await(() -> true));
        TimeUnit.MILLISECONDS.sleep(300);
        write(false, List.of(alive), List.of("contract-service"));
        TimeUnit.MILLISECONDS.sleep(300);

        assertThat(up).isNotDone();
        write(true, List.of(alive), List.of());
        up.get(5, TimeUnit.SECONDS);
        assertThat(printed.toString(UTF_8))
                .containsOnlyOnce("contract-service has died and is being started again")
                .containsPattern("contract-service +ready after +0\\.")
                .doesNotContain("25.4");
    }

    @Test
    void endsWithTheOneWhoWouldStartItAgain() {
        write(false, List.of(alive), List.of("contract-service"));

        assertThatThrownBy(() -> revival().await(() -> false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The launcher ended");
    }

    @Test
    void isForAStartThatIsOver() throws IOException {
        assertThat(new Progress(installation.progress()).isDone()).isTrue();

        Files.writeString(installation.progress(), "");

        assertThat(new Progress(installation.progress()).isDone()).isFalse();
    }

    private AwaitingRevival revival() {
        return new AwaitingRevival(installation, new StartScreen(new PrintStream(printed, true, UTF_8), false));
    }

    private void write(boolean ready, List<RunState.Running> processes, List<String> died) {
        new RunState(ready, 0, "a build", processes, died).write(installation.state());
    }
}
