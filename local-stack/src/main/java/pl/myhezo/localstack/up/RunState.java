package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the supervisor tells others.
 *
 * @param offset by how much the ports are shifted
 * @param build what it was started from, see {@link Installation#build()}
 * @param died names of the parts that had been ready, died and do not answer again yet
 */
record RunState(boolean ready, int offset, String build, List<Running> processes, List<String> died) {

    static final RunState NONE = new RunState(false, 0, "", List.of(), List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    /** A supervisor of an earlier build names none that died. */
    RunState(boolean ready, int offset, String build, List<Running> processes, @Nullable List<String> died) {
        this.ready = ready;
        this.offset = offset;
        this.build = build;
        this.processes = List.copyOf(processes);
        this.died = died == null ? List.of() : List.copyOf(died);
    }

    /** A process and when it started, which tells it from a later one with the same process id. */
    record Running(String name, long pid, Instant startedAt) {

        static Running of(String name, ProcessHandle handle) {
            return new Running(name, handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
        }

        /** The process itself, unless it is gone. */
        Optional<ProcessHandle> handle() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
        }

        private boolean isTheSame(ProcessHandle candidate) {
            Instant found = candidate.info().startInstant().orElse(Instant.EPOCH);
            return Duration.between(startedAt, found).abs().compareTo(CLOCK_STEP) < 0;
        }
    }

    boolean allAlive() {
        return !processes.isEmpty()
                && processes.stream().allMatch(process -> process.handle().isPresent());
    }

    /** The parts that are to be started again: those that the supervisor knows of, and those it has not noticed yet. */
    List<String> beingStartedAgain() {
        Stream<String> unnoticed =
                processes.stream().filter(process -> process.handle().isEmpty()).map(Running::name);
        return Stream.concat(died.stream(), unnoticed).distinct().toList();
    }

    static RunState read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), RunState.class);
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            return NONE;
        }
    }

    void write(Path file) {
        try {
            Path draft = file.resolveSibling("state.part");
            Files.writeString(draft, JSON.writeValueAsString(this));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
