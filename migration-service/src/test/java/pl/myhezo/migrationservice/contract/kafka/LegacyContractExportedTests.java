package pl.myhezo.migrationservice.contract.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.contract.ExportedContract;
import pl.myhezo.migrationservice.contract.ExportedContract.CoveredSerial;
import pl.myhezo.migrationservice.export.LegacyContract.Status;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import tools.jackson.databind.json.JsonMapper;

class LegacyContractExportedTests {

    private final Events events = new Events("migration-service", Clock.systemUTC(), new JsonMapper());

    @Test
    void theEventIsWhatItsReadersKnow() {
        Run run = new Run("01979f3e-6d40-7000-8000-000000000001", "old-portal", false);
        OutgoingEvent event = OutgoingEvent.v1(
                LegacyContractsTopic.TOPIC,
                "old-portal:k-1",
                "LegacyContractExported",
                1,
                LegacyContractExported.of(run, contract()));

        GoldenFile.event("legacy-contracts", "LegacyContractExported.v1")
                .assertSameJson(Objects.requireNonNull(events.body(event)));
    }

    private static ExportedContract contract() {
        return new ExportedContract(
                "k-1",
                new ContractNumber("HEZO/2023/00017"),
                Status.ACTIVE,
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2099, 4, 30),
                "8x5 NBD",
                List.of(new CoveredSerial(new SerialNumber("FG1234567890"), "FortiGate 100F")),
                new Company(
                        "c-17",
                        new Nip("1234563218"),
                        "Alfa Sp. z o.o.",
                        new Company.Address("Prosta 1", "00-001", "Warszawa", "PL"),
                        List.of(new Company.Contact("Alicja Nowak", "alicja.nowak@alfa.example", "+48 22 000 00 17"))),
                new Company("c-2", new Nip("9990000014"), "Dostawca Przykładowy S.A.", null, List.of()));
    }
}
