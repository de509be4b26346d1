package pl.myhezo.endtoend.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A system started with {@code ./myhezo up}, on ports and with data of its own unless an address of a running one is
 * given by {@code -Dmyhezo.status=FILE}, a file with the output of {@code ./myhezo status --json}.
 */
public final class RunningSystem {

    private static final String OFFSET = System.getProperty("myhezo.port-offset", "4000");

    private static @Nullable RunningSystem shared;

    private final Path root;

    private RunningSystem(Path root) {
        this.root = root;
    }

    /** The one system of this JVM; started when first asked for, ended with the JVM. */
    public static synchronized RunningSystem shared() {
        if (shared == null) {
            RunningSystem system = new RunningSystem(root());
            if (System.getProperty("myhezo.status") == null) {
                system.myhezo("up", "--fresh");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> system.myhezo("down")));
            }
            shared = system;
        }
        return shared;
    }

    /** What {@code ./myhezo status --json} says now. */
    public Status status() {
        String given = System.getProperty("myhezo.status");
        try {
            String json = given == null ? myhezo("status", "--json") : Files.readString(Path.of(given));
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(json, Status.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a part as {@code kill -9} does. Whoever keeps the system running starts it again. */
    public void kill(String part) {
        long pid = status().process(part).pid();
        run(List.of("kill", "-9", Long.toString(pid)));
    }

    /** Runs the script of the repository and answers what it printed. */
    public String myhezo(String... words) {
        List<String> command =
                new ArrayList<>(List.of("bash", root.resolve("myhezo").toString()));
        command.addAll(Arrays.asList(words));
        return run(command);
    }

    private String run(List<String> command) {
        try {
            Path errors = Files.createTempFile("myhezo", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(root.toFile()).redirectError(errors.toFile());
            builder.redirectInput(new File("/dev/null"));
            builder.environment()
                    .putAll(Map.of(
                            "MYHEZO_PORT_OFFSET",
                            OFFSET,
                            "MYHEZO_DATA",
                            data().toString(),
                            "MYHEZO_RECORD_START",
                            "no",
                            "MYHEZO_RECOVERY_WAITING_TIME",
                            "45s"));
            builder.environment().remove("MONGODB_URI"); // of the system that runs besides
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes());
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(
                        command + " ended with " + exit + "\n" + output + Files.readString(errors));
            }
            Files.delete(errors);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command, e);
        }
    }

    private Path data() {
        return root.resolve("end-to-end/target/system");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("myhezo"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("Run this within the repository");
            }
        }
        return folder;
    }
}
