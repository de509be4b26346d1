package pl.myhezo.contractservice;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.GoldenFile;

@ContractSystemTest
class OpenApiIT {

    @Autowired
    private ContractSystem system;

    @Test
    void theDescriptionThatClientsAreGeneratedFromIsUpToDate() {
        GoldenFile.at("contract-service/openapi.json")
                .assertSameJson(system.get("/openapi", null).body());
    }
}
