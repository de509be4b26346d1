package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** How far the start is: written by the supervisor, followed by {@code up}. One JSON object a line. */
final class Progress {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Kind {
        STARTING,
        READY,
        NOTE,
        FAILED,
        DONE
    }

    /** @param seconds since the part was started */
    record Step(Kind kind, String part, double seconds, String text) {}

    private final Path file;

    Progress(Path file) {
        this.file = file;
    }

    synchronized void add(Step step) {
        try {
            Files.writeString(
                    file, JSON.writeValueAsString(step) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the start came to its end, so that whatever happens now is not written here. */
    boolean isDone() {
        return after(0).stream().anyMatch(step -> step.kind() == Kind.DONE);
    }

    /** The steps after the first {@code known} ones. */
    List<Step> after(int known) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            // A line without its end is still being written.
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            return whole.lines()
                    .skip(known)
                    .map(line -> JSON.readValue(line, Step.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
