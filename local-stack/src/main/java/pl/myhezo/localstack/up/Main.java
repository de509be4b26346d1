package pl.myhezo.localstack.up;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pl.myhezo.localstack.parts.ImportedRealm;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The commands behind the script {@code ./myhezo} that concern running systems. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = Arrays.asList(arguments);
        try {
            System.exit(run(words.getFirst(), words.subList(1, words.size())));
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String command, List<String> options) throws IOException {
        refuseUnknown(command, options);
        Installation installation = Installation.ofEnvironment();
        return switch (command) {
            case "supervise" -> Supervisor.run(installation);
            case "up" -> up(installation, options);
            case "down" -> down(installation);
            case "status" -> status(installation, options);
            case "migrate" -> migrate(installation, options);
            default -> throw new Refusal("There is no command \"" + command + "\"");
        };
    }

    /** Somebody who mistypes {@code --dry-run} must not get a real migration. */
    private static void refuseUnknown(String command, List<String> options) {
        Set<String> known = switch (command) {
            case "up" -> Set.of("--fresh");
            case "status" -> Set.of("--json");
            case "migrate" -> Set.of("--dry-run");
            default -> Set.of();
        };
        options.stream()
                .filter(word -> word.startsWith("-") && !known.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new Refusal("There is no option \"" + word + "\" of " + command
                            + (known.isEmpty() ? "." : "; there is " + String.join(", ", known) + "."));
                });
    }

    private static int up(Installation installation, List<String> options) throws IOException {
        var screen = new StartScreen(System.out, onTerminal());
        new StartingSystem(installation, screen).start(options.contains("--fresh"));
        var sample = new SampleExport(installation);
        new Summary(System.out).welcome(SystemStatus.of(installation), sample, Instant.now());
        if (new ImportedRealm(installation.data("keycloak")).isOutdated()) {
            System.out.println();
            System.out.println(
                    "The login still has the settings of an earlier build, because Keycloak keeps those that it was"
                            + " given first. What is new in them, such as fields of users and steps of the login, comes with"
                            + " ./myhezo up --fresh, which deletes all data.");
        }
        if (sample.isToBeLoaded()) {
            System.err.println();
            System.err.println("NOTHING OF THE SAMPLE IS HERE: the system runs, but without any contracts, because the"
                    + " sample export could not be loaded; " + installation.log("supervisor") + " says why."
                    + " ./myhezo down and ./myhezo up try it again.");
            return 1;
        }
        return 0;
    }

    private static int down(Installation installation) {
        System.out.println(new StoppingSystem(installation).stop() ? "Everything has ended." : "Nothing was running.");
        return 0;
    }

    private static int migrate(Installation installation, List<String> options) throws IOException {
        List<String> files =
                options.stream().filter(word -> !word.startsWith("--")).toList();
        if (files.size() != 1) {
            throw new Refusal("Say which file: ./myhezo migrate export.zip [--dry-run]");
        }
        try (var calls = new MigrationCalls(SystemStatus.of(installation))) {
            var migrating = new MigratingExport(calls, MigrationReasons.inTheLanguageOfTheSystem());
            var bar = new ProgressBar(System.out, onTerminal());
            MigrationCalls.Migration migration =
                    migrating.migrate(Path.of(files.getFirst()), options.contains("--dry-run"), bar);
            return migrating.report(migration, System.out) ? 0 : 1;
        }
    }

    private static boolean onTerminal() {
        return System.getenv("MYHEZO_TERMINAL") != null;
    }

    private static int status(Installation installation, List<String> options) {
        SystemStatus status = SystemStatus.of(installation);
        if (options.contains("--json")) {
            System.out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(status));
            return 0;
        }
        var summary = new Summary(System.out);
        summary.processes(status);
        if (status.ready()) {
            summary.welcome(status, new SampleExport(installation), Instant.now());
        }
        return status.ready() ? 0 : 1;
    }
}
