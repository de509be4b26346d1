package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import java.util.List;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.platform.value.ContractNumber;

/**
 * As much of a contract as tells whether it covers one device; read without the thousands of others.
 *
 * @param covers whether the device asked for is among the covered ones
 */
public record Entitlement(
        ContractNumber number,
        Customer customer,
        boolean cancelled,
        Period period,
        List<Contact> contacts,
        boolean covers) {

    public ContractStatus status(LocalDate today) {
        return Terms.status(cancelled, period, today);
    }
}
