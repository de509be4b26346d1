package pl.myhezo.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesKeepToTheirBorders() {
        ApplicationModules.of(GatewayApplication.class).verify();
    }
}
