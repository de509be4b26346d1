package pl.myhezo.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessIT {

    @TempDir
    private Path folder;

    @Test
    void diesWithTheJvmThatStartedItEvenWhenThatIsKilled() throws Exception {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Process parent = new ProcessBuilder(Command.java(List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                Parent.class.getName(),
                                folder.toString(),
                                scratch.toString()))
                        .line())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long pid = Long.parseLong(parent.inputReader().readLine());
        ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(10)).until(() -> !child.isAlive());
        await().atMost(Duration.ofSeconds(10)).until(() -> Files.notExists(scratch));
    }

    @Test
    void takesTheServerAlongWhenOnlyItsGuardWasKilled() {
        GuardedProcess process = sleeping();
        ProcessHandle guard = process.handle().parent().orElseThrow();

        guard.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
        process.kill();

        assertThat(process.handle().isAlive()).isFalse();
    }

    @Test
    void isKilledWhenItDoesNotEndInTime() {
        Path log = folder.resolve("deaf.log");
        GuardedProcess deaf = GuardedProcess.start(
                Command.of("/bin/sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 0.1; done"), log, null);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(log).content().startsWith("deaf"));

        deaf.stop(Duration.ofMillis(300));

        assertThat(deaf.isAlive()).isFalse();
        assertThat(deaf.exitValue()).isEqualTo(128 + 9);
    }

    @Test
    void endsInOrderEvenWhilePaused() {
        GuardedProcess process = sleeping();
        process.pause();

        process.stop(Duration.ofSeconds(10));

        assertThat(process.exitValue()).isEqualTo(128 + 15);
    }

    private GuardedProcess sleeping() {
        return GuardedProcess.start(Command.of("/bin/sleep", "600"), folder.resolve("sleep.log"), null);
    }

    /** Starts a child and waits to be killed. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws Exception {
            GuardedProcess child = GuardedProcess.start(
                    Command.of("/bin/sleep", "600"), Path.of(arguments[0], "sleep.log"), Path.of(arguments[1]));
            System.out.println(child.pid());
            Thread.currentThread().join();
        }
    }
}
