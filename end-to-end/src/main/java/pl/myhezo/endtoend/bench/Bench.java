package pl.myhezo.endtoend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.myhezo.endtoend.system.Login;
import pl.myhezo.endtoend.system.Status;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures a running system and prints each figure beside its budget.
 *
 * <p>Arguments: files with the output of {@code ./myhezo status --json} of the system as {@code up} starts it and as it
 * runs now, the MongoDB address, the Kafka bootstrap
 * servers, the seconds that the first {@code up} of an installation and a later one took until ready, and the file to
 * store the figures in as JSON.
 */
public final class Bench {

    private static final String MEMORY_BUDGET = "<= 3072 MB";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 7) {
            throw new IllegalArgumentException(
                    "Arguments: STATUS-AT-REST STATUS MONGODB-URI KAFKA-SERVERS FIRST-UP LATER-UP OUTPUT");
        }
        Status status = read(arguments[1]);
        List<Figure> figures = new ArrayList<>();
        add(figures, List.of(upUntilReady("first", arguments[4]), upUntilReady("later", arguments[5])));
        add(figures, memory(read(arguments[0]), "at rest"));
        add(figures, new FirstLoad(status).measure());
        add(figures, new RegistrationDecision(status).measure());
        add(figures, new NeutralRefusal(status).measure());
        String cookies = Login.cookiesOf(status, status.person("customer"));
        add(figures, new PassThrough(status, cookies).measure());
        add(figures, new AddedLatency(status, cookies).measure()); // of programs that are warm by now
        add(figures, new ContractsPage(status, cookies).measure());
        add(figures, new Revocation(status, cookies).measure());
        add(figures, new Relay(arguments[2], arguments[3]).measure());
        add(figures, new TicketMigration(status).measure());
        try (TicketWork tickets = new TicketWork(status, arguments[2], cookies)) {
            add(figures, tickets.small());
            add(figures, tickets.large());
        }
        store(figures, Path.of(arguments[6]));
    }

    private static Status read(String file) throws IOException {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(Files.readString(Path.of(file)), Status.class);
    }

    private static Figure upUntilReady(String which, String seconds) {
        return Figure.of("up until ready, " + which + " time", Double.parseDouble(seconds), "s", "<= 45 s");
    }

    private static List<Figure> memory(Status status, String when) {
        List<Figure> figures = new ArrayList<>();
        for (Status.RunningProcess process : status.processes()) {
            figures.add(Figure.of("resident " + when + ", " + process.name(), process.residentMb(), "MB", null));
        }
        long all = status.processes().stream()
                .mapToLong(Status.RunningProcess::residentMb)
                .sum();
        figures.add(Figure.of("resident " + when + ", all together", all, "MB", MEMORY_BUDGET));
        return figures;
    }

    @SuppressWarnings("SystemOut") // the output is what this program is for
    private static void add(List<Figure> all, List<Figure> more) {
        more.forEach(figure -> System.out.println(figure.line()));
        all.addAll(more);
    }

    private static void store(List<Figure> figures, Path file) throws IOException {
        Map<String, Object> report = Map.of(
                "at", Instant.now().toString(),
                "processors", Runtime.getRuntime().availableProcessors(),
                "java", Runtime.version().toString(),
                "system", System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "figures", figures);
        Files.writeString(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    }
}
