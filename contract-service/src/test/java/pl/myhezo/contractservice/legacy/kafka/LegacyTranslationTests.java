package pl.myhezo.contractservice.legacy.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.contract.SampleContracts;
import pl.myhezo.contractservice.legacy.LegacyContract;
import pl.myhezo.contractservice.legacy.kafka.LegacyContractExported.Customer;
import pl.myhezo.contractservice.legacy.kafka.LegacyContractExported.Device;
import pl.myhezo.contractservice.legacy.kafka.LegacyContractExported.Terms;
import pl.myhezo.platform.test.GoldenEvents;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.InvalidValue;

class LegacyTranslationTests {

    private final LegacyContractExported golden =
            GoldenEvents.read("legacy-contracts", "LegacyContractExported.v1").as(LegacyContractExported.class);

    @Test
    void readsAContractWithItsCompanies() {
        LegacyContract contract = LegacyTranslation.of(golden);

        assertThat(contract.number()).isEqualTo(SampleContracts.NUMBER);
        assertThat(contract.migrationId()).isEqualTo("01979f3e-6d40-7000-8000-000000000001");
        assertThat(contract.covered().devices())
                .containsExactly(SampleContracts.device("FG1234567890", "FortiGate 100F"));
        assertThat(contract.customer().nip()).isEqualTo(Nips.ALFA);
        assertThat(contract.customer().contacts())
                .containsExactly(new Contact("Alicja Nowak", "alicja.nowak@alfa.example", "+48 22 000 00 17"));
        assertThat(contract.supplier().name()).isEqualTo("Dostawca Przykładowy S.A.");
    }

    @Test
    void dropsThePrefixOfSerialNumbersHoweverItIsWritten() {
        for (String prefixed : List.of("(H)-FG1", "(h)- fg1", "(H) FG1", " FG1 ")) {
            assertThat(LegacyTranslation.of(covering(new Device(prefixed, null)))
                            .covered()
                            .devices())
                    .containsExactly(SampleContracts.device("FG1", ""));
        }
    }

    @Test
    void leavesContactsBehindThatNobodyCanWriteTo() {
        LegacyContract contract = LegacyTranslation.of(contacts(
                new LegacyContractExported.Contact("Bez Adresu", null, "601"),
                new LegacyContractExported.Contact("Zły Adres", "a@b@c", null),
                new LegacyContractExported.Contact("Nagłówek", "a@b.example\r\nBcc: x@y.example", null),
                new LegacyContractExported.Contact(null, "anna@alfa.example", "6".repeat(100))));

        assertThat(contract.customer().contacts())
                .containsExactly(new Contact("anna@alfa.example", "anna@alfa.example", null));
    }

    @Test
    void refusesAContractWhoseDeviceStandsTwice() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> LegacyTranslation.of(covering(new Device("FG1", null), new Device("(H)-fg1", null))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("duplicate"));
    }

    private LegacyContractExported covering(Device... devices) {
        Terms terms = golden.contract();
        return new LegacyContractExported(
                golden.migrationId(),
                golden.source(),
                golden.legacyId(),
                new Terms(
                        terms.number(),
                        terms.status(),
                        terms.validFrom(),
                        terms.validTo(),
                        terms.serviceLevel(),
                        Arrays.asList(devices)),
                golden.customer(),
                golden.supplier());
    }

    private LegacyContractExported contacts(LegacyContractExported.Contact... contacts) {
        Customer customer = golden.customer();
        return new LegacyContractExported(
                golden.migrationId(),
                golden.source(),
                golden.legacyId(),
                golden.contract(),
                new Customer(
                        customer.legacyId(),
                        customer.nip(),
                        customer.name(),
                        customer.address(),
                        Arrays.asList(contacts)),
                golden.supplier());
    }
}
