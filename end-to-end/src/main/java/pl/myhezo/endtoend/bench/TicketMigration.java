package pl.myhezo.endtoend.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import pl.myhezo.endtoend.legacy.ExportPlan;
import pl.myhezo.endtoend.legacy.GeneratedExport;
import pl.myhezo.endtoend.system.Http;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An export of the old portal: first its dry run, which prints every dialogue and keeps none, then its move. How many
 * tickets is {@code MYHEZO_BENCH_TICKETS}.
 */
final class TicketMigration {

    private static final int TICKETS = Integer.parseInt(System.getenv().getOrDefault("MYHEZO_BENCH_TICKETS", "5000"));
    private static final double HOSTILE = 0.01;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LIFE_OF_TOKEN = Duration.ofMinutes(1);

    private final Http http = new Http();
    private final Status status;
    private final String service;
    private Machine operator;
    private long since = System.nanoTime();

    TicketMigration(Status status) {
        this.status = status;
        this.service = status.services().get("migration-service") + "/migrations";
        this.operator = new Machine(status, "migration-cli");
    }

    List<Figure> measure() throws IOException {
        Path file = Files.createTempFile("export", ".zip");
        try {
            GeneratedExport export = GeneratedExport.write(new ExportPlan("bench", 1, TICKETS, HOSTILE), file);
            List<Figure> figures = new ArrayList<>();
            figures.addAll(run(export, true, "dialogues of old tickets printed", ">= 200/s"));
            figures.addAll(run(export, false, "old tickets moved", ">= 200/s"));
            return figures;
        } finally {
            Files.delete(file);
        }
    }

    private List<Figure> run(GeneratedExport export, boolean dryRun, String name, String budget) throws IOException {
        String id = send(export.file(), dryRun);
        try (LiveHeap migration = heap("migration-service");
                LiveHeap tickets = heap("ticket-service")) {
            Curve curve = new Curve(
                    export.moved() + export.skipped() + export.rejected(),
                    dryRun
                            ? Map.of("migration-service", migration)
                            : Map.of("migration-service", migration, "ticket-service", tickets));
            JsonNode run = find(id);
            long lastChange = System.nanoTime();
            while (run.path("finishedAt").isNull()) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                long before = done(run);
                run = find(id);
                if (done(run) != before) {
                    lastChange = System.nanoTime();
                    curve.note(done(run));
                } else if (System.nanoTime() - lastChange > PATIENCE.toNanos()) {
                    throw new IllegalStateException("Nothing comes of the migration any more: " + run);
                }
            }
            check(export, run);
            return curve.figures(name, budget);
        }
    }

    private LiveHeap heap(String service) throws IOException {
        return LiveHeap.of(status.process(service).pid());
    }

    private static long done(JsonNode run) {
        JsonNode tickets = run.path("counts").path("tickets");
        return tickets.path("moved").asLong()
                + tickets.path("skipped").asLong()
                + tickets.path("rejected").asLong();
    }

    private static void check(GeneratedExport export, JsonNode run) {
        JsonNode tickets = run.path("counts").path("tickets");
        if (tickets.path("moved").asLong() != export.moved()
                || tickets.path("skipped").asLong() != export.skipped()
                || tickets.path("rejected").asLong() != export.rejected()) {
            throw new IllegalStateException("Not what the export holds, %s: %s".formatted(export, run));
        }
    }

    private String send(Path export, boolean dryRun) throws FileNotFoundException {
        HttpRequest request = call("?format=myhezo&dryRun=" + dryRun)
                .timeout(Duration.ofHours(1))
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofFile(export))
                .build();
        return json(http.send(request, 202).body()).path("id").asString();
    }

    private JsonNode find(String id) {
        return json(http.send(call("/" + id).build(), 200).body());
    }

    private HttpRequest.Builder call(String path) {
        return Http.request(service + path).header("Authorization", "Bearer " + token());
    }

    /** A run may take longer than a token lives. */
    private String token() {
        if (System.nanoTime() - since > LIFE_OF_TOKEN.toNanos()) {
            operator = new Machine(status, "migration-cli");
            since = System.nanoTime();
        }
        return operator.token();
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
