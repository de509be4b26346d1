package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.entitlement.ContractStatus;
import pl.myhezo.ticketservice.entitlement.Entitlements;
import pl.myhezo.ticketservice.people.CompanyRole;
import pl.myhezo.ticketservice.people.People;

@TicketSystemTest
class ReadModelsIT {

    private final Nip nip = Nips.any();
    private final String subject = UUID.randomUUID().toString();
    private final String number = "READ/" + nip;

    @Autowired
    private TicketSystem system;

    @Autowired
    private People people;

    @Autowired
    private Entitlements entitlements;

    @Test
    void whatOtherServicesTellIsRememberedAndForgotten() {
        system.publishCustomer(subject, 1, "Alicja Nowak", "ADMIN", nip);
        system.publishContract(number, nip, "FG1");

        await().untilAsserted(() -> {
            assertThat(people.find(subject).orElseThrow().companies()).isEqualTo(Map.of(nip, CompanyRole.ADMIN));
            assertThat(entitlements.covers(new ContractNumber(number), new SerialNumber("FG1")))
                    .isTrue();
        });

        system.publishErasure(subject, 2);
        system.publishContract(number, 2, nip, "c-2", "CANCELLED");

        await().untilAsserted(() -> {
            assertThat(people.find(subject)).isEmpty();
            assertThat(people.names(List.of(subject))).isEmpty();
            assertThat(entitlements
                            .find(new ContractNumber(number))
                            .orElseThrow()
                            .status())
                    .isEqualTo(ContractStatus.CANCELLED);
            assertThat(entitlements.covers(new ContractNumber(number), new SerialNumber("FG1")))
                    .isFalse();
        });
    }

    @Test
    @Tag("F-22")
    void aRedeliveryOfOldNewsChangesNothing() {
        system.publishContract(number, 2, nip, "c-3", "ACTIVE", "FG2");
        system.publishContract(number, 1, nip, "c-2", "CANCELLED", "FG1");
        await().until(() -> system.events().lag("contracts", "ticket-service") == 0);

        assertThat(entitlements.find(new ContractNumber(number)).orElseThrow().status())
                .isEqualTo(ContractStatus.ACTIVE);
        assertThat(entitlements.covers(new ContractNumber(number), new SerialNumber("FG2")))
                .isTrue();
        assertThat(entitlements.covers(new ContractNumber(number), new SerialNumber("FG1")))
                .isFalse();
    }
}
