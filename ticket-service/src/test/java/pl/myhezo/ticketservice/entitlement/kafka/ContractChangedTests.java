package pl.myhezo.ticketservice.entitlement.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.GoldenEvents;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.entitlement.ContractStatus;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Entitlement;
import pl.myhezo.ticketservice.entitlement.Supplier;

class ContractChangedTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2099, 4, 30);

    private final ContractChanged golden =
            GoldenEvents.read("contracts", "ContractChanged.v1").as(ContractChanged.class);

    @Test
    void readsWhoMayOpenATicketAndForWhichDevices() {
        assertThat(golden.toEntitlement())
                .isEqualTo(new Entitlement(
                        new ContractNumber("HEZO/2023/00017"),
                        new Customer(Nips.ALFA, "Alfa Sp. z o.o."),
                        new Supplier("c-2", "Dostawca Przykładowy S.A."),
                        ContractStatus.ACTIVE,
                        LocalDate.of(2024, 5, 1),
                        LAST_DAY,
                        "8x5 NBD"));
        assertThat(golden.covered()).containsExactly(new SerialNumber("FG1234567890"));
    }

    @Test
    void aContractEndsWithItsLastDayAlsoWhereNobodyToldUs() {
        Entitlement active = golden.toEntitlement();

        assertThat(active.isActiveOn(LAST_DAY)).isTrue();
        assertThat(active.isActiveOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void noTicketIsOpenedUnderAStatusThatNobodyKnows() {
        assertThat(withStatus("EXPIRED").status()).isEqualTo(ContractStatus.EXPIRED);
        assertThat(withStatus("EXPIRED").isActiveOn(LAST_DAY)).isFalse();
        assertThat(withStatus("CANCELLED").isActiveOn(LAST_DAY)).isFalse();
        assertThat(withStatus("SOMETHING_NEW").isActiveOn(LAST_DAY)).isFalse();
    }

    private Entitlement withStatus(String status) {
        return new ContractChanged(
                        golden.number(),
                        golden.customer(),
                        golden.supplier(),
                        status,
                        golden.validFrom(),
                        golden.validTo(),
                        golden.serviceLevel(),
                        golden.serialNumbers())
                .toEntitlement();
    }
}
