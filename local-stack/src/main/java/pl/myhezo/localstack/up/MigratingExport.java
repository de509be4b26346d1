package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.up.MigrationCalls.Count;
import pl.myhezo.localstack.up.MigrationCalls.Migration;
import tools.jackson.databind.JsonNode;

/** {@code migrate}: sends an export to migration-service, shows how far it is, and reports. */
final class MigratingExport {

    private static final long LOOK_EVERY_MS = 300;
    private static final int SHOWN = 50;

    private final MigrationCalls calls;
    private final MigrationReasons reasons;

    MigratingExport(MigrationCalls calls, MigrationReasons reasons) {
        this.calls = calls;
        this.reasons = reasons;
    }

    /** @param watcher told how far it is, several times a second */
    Migration migrate(Path export, boolean dryRun, Consumer<Migration> watcher) throws IOException {
        refuseWhatIsNoFile(export);
        String id = calls.send(export, dryRun);
        while (true) {
            Migration migration = calls.find(id);
            watcher.accept(migration);
            if (migration.isOver()) {
                return migration;
            }
            pause();
        }
    }

    static void refuseWhatIsNoFile(Path export) {
        if (Files.isDirectory(export)) {
            throw new Refusal(export + " is a folder; an export is one file, a ZIP.");
        }
        if (!Files.isReadable(export)) {
            throw new Refusal("There is no file " + export + " that can be read.");
        }
    }

    /** Prints what became of the records; whether nothing was rejected. */
    boolean report(Migration migration, PrintStream out) {
        String moved = migration.dryRun() ? "would move" : "moved";
        out.printf("%-12s %10s %10s %10s %10s%n", "", "read", moved, "skipped", "rejected");
        line(out, "contracts", migration.counts().contracts());
        line(out, "tickets", migration.counts().tickets());
        line(out, "files", migration.counts().files());
        list(out, migration.id(), "REJECTED", "Rejected:");
        list(out, migration.id(), "SKIPPED", "Not moved:");
        if (migration.reason() != null) {
            out.println(reasons.inWords(migration.reason())
                    + (migration.detail() == null ? "" : ": " + migration.detail()));
        }
        out.println(migration.status() + ", migration " + migration.id()
                + (migration.dryRun() ? " (dry run: nothing was moved)" : ""));
        return migration.status().equals("COMPLETED")
                && migration.counts().contracts().rejected() == 0
                && migration.counts().tickets().rejected() == 0;
    }

    private static void line(PrintStream out, String what, Count count) {
        out.printf("%-12s %10d %10d %10d %10d%n", what, count.read(), count.moved(), count.skipped(), count.rejected());
    }

    private void list(PrintStream out, String id, String outcome, String title) {
        int shown = 0;
        @Nullable String cursor = null;
        do {
            JsonNode page = calls.report(id, outcome, cursor);
            for (JsonNode row : page.get("items")) {
                if (shown == 0) {
                    out.println(title);
                }
                if (shown == SHOWN) {
                    out.println("  and more: the staff side and the API have the whole report, also as CSV");
                    return;
                }
                out.printf("  %-9s %-20s %s%n", text(row, "kind"), name(row), reasons.inWords(text(row, "reason")));
                shown++;
            }
            cursor = page.hasNonNull("next") ? page.get("next").asString() : null;
        } while (cursor != null);
    }

    private static String name(JsonNode row) {
        String number = text(row, "number");
        return number.isEmpty() ? text(row, "legacyId") : number;
    }

    private static String text(JsonNode row, String field) {
        return row.hasNonNull(field) ? row.get(field).asString() : "";
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted; the migration goes on");
        }
    }
}
