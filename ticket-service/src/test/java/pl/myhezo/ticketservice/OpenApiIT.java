package pl.myhezo.ticketservice;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.GoldenFile;

@TicketSystemTest
class OpenApiIT {

    @Autowired
    private TicketSystem system;

    @Test
    void theDescriptionThatClientsAreGeneratedFromIsUpToDate() {
        GoldenFile.at("ticket-service/openapi.json")
                .assertSameJson(system.get("/openapi", null).body());
    }
}
