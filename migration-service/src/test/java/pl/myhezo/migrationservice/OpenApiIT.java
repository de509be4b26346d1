package pl.myhezo.migrationservice;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.GoldenFile;

@MigrationSystemTest
class OpenApiIT {

    @Autowired
    private MigrationSystem system;

    @Test
    void theDescriptionThatClientsAreGeneratedFromIsUpToDate() {
        GoldenFile.at("migration-service/openapi.json")
                .assertSameJson(system.call("GET", "/openapi", null, BodyPublishers.noBody())
                        .body());
    }
}
