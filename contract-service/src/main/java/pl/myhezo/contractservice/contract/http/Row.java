package pl.myhezo.contractservice.contract.http;

import java.time.LocalDate;
import java.util.stream.Stream;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.CoveredDevice;
import pl.myhezo.contractservice.contract.Terms;

/** A row of a file. */
record Row(
        String number,
        String status,
        String nip,
        String company,
        String supplier,
        LocalDate validFrom,
        LocalDate validTo,
        String serviceLevel,
        String serialNumber,
        String product) {

    /** A row for each device; one for a contract without any, so that no contract is missing. */
    static Stream<Row> of(Contract contract, LocalDate today, Labels labels) {
        Terms terms = contract.terms();
        String status = labels.of(contract.status(today));
        return terms.covered().devices().isEmpty()
                ? Stream.of(row(contract, status, "", ""))
                : terms.covered().devices().stream().map(device -> row(contract, status, device));
    }

    private static Row row(Contract contract, String status, CoveredDevice device) {
        return row(contract, status, device.number().value(), device.product());
    }

    private static Row row(Contract contract, String status, String serialNumber, String product) {
        Terms terms = contract.terms();
        return new Row(
                contract.number().value(),
                status,
                terms.customer().nip().digits(),
                Cells.plain(terms.customer().name()),
                Cells.plain(terms.supplier().name()),
                terms.period().validFrom(),
                terms.period().validTo(),
                Cells.plain(terms.serviceLevel()),
                serialNumber,
                Cells.plain(product));
    }
}
