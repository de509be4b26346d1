package pl.myhezo.identityservice;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.platform.test.GoldenFile;

@IdentitySystemTest
class OpenApiIT {

    @Autowired
    IdentitySystem system;

    @Test
    void theDescriptionThatClientsAreGeneratedFromIsUpToDate() {
        GoldenFile.at("identity-service/openapi.json")
                .assertSameJson(system.http().get("/openapi").expect(200).bytes());
    }
}
