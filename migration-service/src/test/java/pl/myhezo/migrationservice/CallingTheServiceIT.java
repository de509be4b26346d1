package pl.myhezo.migrationservice;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;
import pl.myhezo.platform.test.TestTokens;

@MigrationSystemTest
class CallingTheServiceIT {

    private static final List<String> ROUTES = List.of(
            "POST /migrations",
            "GET /migrations",
            "GET /migrations/x",
            "GET /migrations/x/report",
            "GET /migrations/x/report.csv",
            "GET /migrations/x/problems",
            "POST /migrations/x/pause",
            "POST /migrations/x/resume",
            "POST /migrations/x/cancel");

    @Autowired
    private MigrationSystem system;

    @Autowired
    private MongoDatabase database;

    @TempDir
    private Path folder;

    @Tag("T-19")
    @Test
    void nobodyButAnOperatorMayCallAnything() {
        TestTokens tokens = TestTokens.shared();
        for (String route : ROUTES) {
            assertThat(status(route, null)).as(route).isEqualTo(401);
            Stream.of("customer", "supplier", "agent", "supervisor")
                    .forEach(role -> assertThat(status(route, tokens.person("p", role)))
                            .as(route + " as " + role)
                            .isEqualTo(403));
            assertThat(status(route, tokens.machine("contracts-team", "contract-writer")))
                    .as(route)
                    .isEqualTo(403);
            assertThat(status(route, tokens.person("p", "migration-operator")))
                    .as(route)
                    .isNotIn(401, 403);
            assertThat(status(route, MigrationSystem.operator())).as(route).isNotIn(401, 403);
        }
    }

    @Test
    void anUnknownMigrationIsNotFound() {
        ROUTES.stream()
                .filter(route -> route.contains("/x"))
                .forEach(route -> assertThat(status(route, MigrationSystem.operator()))
                        .as(route)
                        .isEqualTo(404));
    }

    @Test
    void whatIsNoZipOrOfAnUnknownFormatIsRefused() {
        assertThat(post("", "text/plain", "key-" + UUID.randomUUID(), BodyPublishers.ofString("x")))
                .startsWith("415");
        assertThat(post(
                        "?format=unheard-of",
                        "application/zip",
                        "key-" + UUID.randomUUID(),
                        BodyPublishers.ofString("x")))
                .startsWith("422")
                .contains("\"field\":\"format\"");
    }

    @Test
    void aMigrationThatHasEndedCanNeitherBeCancelledNorPausedNorResumed() {
        String id = system.upload(ExportFile.from("ended").in(folder));
        system.end(id);

        assertThat(status("POST /migrations/" + id + "/cancel", MigrationSystem.operator()))
                .isEqualTo(409);
        assertThat(status("POST /migrations/" + id + "/pause", MigrationSystem.operator()))
                .isEqualTo(409);
        assertThat(status("POST /migrations/" + id + "/resume", MigrationSystem.operator()))
                .isEqualTo(409);
    }

    @Test
    void aCancelledMigrationWhoseExportIsGoneIsNotResumed() {
        String id = system.upload(ExportFile.from("forgotten").in(folder));
        system.end(id);
        forgetExport(id, combine(set("status", "FAILED"), set("reason", "CANCELLED_BY_OPERATOR")));

        assertThat(status("POST /migrations/" + id + "/resume", MigrationSystem.operator()))
                .isEqualTo(409);
        assertThat(system.get("/migrations/" + id).get("status").stringValue()).isEqualTo("FAILED");
    }

    @Test
    void aMigrationWhoseExportIsGoneFailsAndHoldsUpNoOther() {
        String id = system.upload(ExportFile.from("lost").in(folder));
        system.end(id);
        forgetExport(
                id,
                combine(
                        set("status", "RUNNING"),
                        set("stage", "CHECKING"),
                        unset("finishedAt"),
                        set("claimedUntil", new Date(0))));

        assertThat(system.end(id).get("status").stringValue()).isEqualTo("FAILED");
        assertThat(system.get("/migrations/" + id).get("reason").stringValue()).isEqualTo("MISSING_FILE");
        assertThat(system.end(system.upload(ExportFile.from("next").in(folder)))
                        .get("status")
                        .stringValue())
                .startsWith("COMPLETED");
    }

    private void forgetExport(String id, Bson change) {
        database.getCollection("uploads.files").deleteOne(eq("_id", id));
        database.getCollection("uploads.chunks").deleteMany(eq("files_id", id));
        database.getCollection("migrations").updateOne(eq("_id", id), change);
    }

    @Tag("T-42")
    @Test
    void theSameUploadWithTheSameKeyIsOneMigration() throws Exception {
        String key = UUID.randomUUID().toString();
        Path export = ExportFile.from("twice").in(folder);

        String first = post("", "application/zip", key, BodyPublishers.ofFile(export));
        String again = post("", "application/zip", key, BodyPublishers.ofFile(export));
        String other = post("?dryRun=true", "application/zip", key, BodyPublishers.ofFile(export));

        assertThat(first).startsWith("202");
        assertThat(again).isEqualTo(first);
        assertThat(other).startsWith("422").contains("Idempotency-Key");
    }

    private String post(String query, String type, String key, BodyPublisher body) {
        var answer = system.call(
                "POST",
                "/migrations" + query,
                MigrationSystem.operator(),
                body,
                "Content-Type",
                type,
                "Idempotency-Key",
                key);
        return answer.statusCode() + " " + answer.body();
    }

    private int status(String route, @Nullable String token) {
        String[] parts = route.split(" ", 2);
        return system.call(parts[0], parts[1], token, BodyPublishers.noBody()).statusCode();
    }
}
