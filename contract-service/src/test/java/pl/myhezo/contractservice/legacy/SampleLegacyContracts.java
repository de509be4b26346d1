package pl.myhezo.contractservice.legacy;

import static pl.myhezo.contractservice.contract.SampleContracts.NUMBER;
import static pl.myhezo.contractservice.contract.SampleContracts.THREE_YEARS;
import static pl.myhezo.contractservice.contract.SampleContracts.device;

import java.util.List;
import java.util.stream.Stream;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.contractservice.contract.CoveredDevice;
import pl.myhezo.contractservice.contract.CoveredDevices;
import pl.myhezo.contractservice.legacy.LegacyContract.LegacyCustomer;
import pl.myhezo.contractservice.legacy.LegacyContract.LegacySupplier;
import pl.myhezo.contractservice.legacy.LegacyId.Kind;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Contracts as the old portal exports them, to test with. */
final class SampleLegacyContracts {

    static final String FIRST_MIGRATION = "01979f3e-6d40-7000-8000-000000000001";
    static final String SECOND_MIGRATION = "01979f3e-6d40-7000-8000-000000000002";
    static final Nip SUPPLIER_NIP = new Nip("9990000014");

    private SampleLegacyContracts() {}

    /** Of Alfa, numbered as {@link pl.myhezo.contractservice.contract.SampleContracts#NUMBER}, for these devices. */
    static LegacyContract ofAlfa(String migrationId, String... serialNumbers) {
        return of(migrationId, NUMBER, alfaCalled("Alfa Sp. z o.o.", SampleCompanies.ANNA), serialNumbers);
    }

    static LegacyContract of(
            String migrationId, ContractNumber number, LegacyCustomer customer, String... serialNumbers) {
        return new LegacyContract(
                migrationId,
                new LegacyId("old-portal", Kind.CONTRACT, "k-1"),
                number,
                false,
                THREE_YEARS,
                "8x5 NBD",
                devices(serialNumbers),
                customer,
                new LegacySupplier(new LegacyId("old-portal", Kind.COMPANY, "c-2"), SUPPLIER_NIP, "Dostawca S.A."));
    }

    static LegacyContract cancelled(LegacyContract contract) {
        return new LegacyContract(
                contract.migrationId(),
                contract.id(),
                contract.number(),
                true,
                contract.period(),
                contract.serviceLevel(),
                contract.covered(),
                contract.customer(),
                contract.supplier());
    }

    static LegacyCustomer alfaCalled(String name, Contact... contacts) {
        return new LegacyCustomer(
                new LegacyId("old-portal", Kind.COMPANY, "c-17"),
                Nips.ALFA,
                name,
                SampleCompanies.PROSTA,
                List.of(contacts));
    }

    private static CoveredDevices devices(String... serialNumbers) {
        List<CoveredDevice> devices = Stream.of(serialNumbers)
                .map(number -> device(number, "FortiGate 100F"))
                .toList();
        return new CoveredDevices(devices);
    }
}
