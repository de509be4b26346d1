package pl.myhezo.ticketservice;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheOthersOffer() {
        ApplicationModules.of(TicketServiceApplication.class).verify();
    }
}
