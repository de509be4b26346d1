package pl.myhezo.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;

class EnoughCarriersTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONG_OVER = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    void onTwoProcessorsNobodyStandsStillBecauseClassesAreLoaded() {
        GuardedProcess process = start();

        assertThat(process.hasEndedWithin(PATIENCE)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void aValueGivenToTheJvmStaysEvenOneWithWhichTheyStandStill() {
        GuardedProcess process = start("-D" + EnoughCarriers.PROPERTY + "=2");

        try {
            assertThat(process.hasEndedWithin(LONG_OVER)).isFalse();
        } finally {
            process.kill();
        }
    }

    private GuardedProcess start(String... options) {
        List<String> line =
                new ArrayList<>(List.of("-XX:ActiveProcessorCount=2", "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(options));
        line.add(LoadingClassesWhileLocked.class.getName());
        return GuardedProcess.start(Command.java(line), folder.resolve("log"), null);
    }
}
