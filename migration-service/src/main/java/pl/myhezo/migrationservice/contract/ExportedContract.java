package pl.myhezo.migrationservice.contract;

import java.time.LocalDate;
import java.util.List;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;

/**
 * A contract that can be moved: every value is right, and its companies are known.
 *
 * @param serialNumbers each once, in the export's order, in the bare notation
 */
public record ExportedContract(
        String legacyId,
        ContractNumber number,
        LegacyContract.Status status,
        LocalDate validFrom,
        LocalDate validTo,
        String serviceLevel,
        List<CoveredSerial> serialNumbers,
        Company customer,
        Company supplier) {

    public ExportedContract {
        serialNumbers = List.copyOf(serialNumbers);
    }

    /** @param product what the device is, empty if the old system did not know */
    public record CoveredSerial(SerialNumber number, String product) {}

    List<String> companies() {
        return List.of(customer.legacyId(), supplier.legacyId());
    }
}
