package pl.myhezo.contractservice.contract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * What a viewer wants to see of the contracts.
 *
 * @param company only of this company
 * @param supplier only of this supplier, by its id
 * @param words only contracts that have them all: in the number, the company, the supplier or the service level, or
 *     else in the serial number and product of one and the same device; then only such devices are shown
 * @param after only numbers behind this one
 * @param most at most so many contracts
 */
public record Question(
        @Nullable Nip company,
        @Nullable String supplier,
        Words words,
        StateFilter state,
        @Nullable ContractNumber after,
        int most) {

    /** The part of a contract that answers the question by its words; nothing if no part does. */
    Optional<Contract> answeredBy(Contract contract) {
        Terms terms = contract.terms();
        Words ofDevices = words.missingIn(
                contract.number().value(),
                terms.customer().name(),
                terms.customer().nip().digits(),
                terms.supplier().name(),
                terms.serviceLevel());
        if (ofDevices.isEmpty()) {
            return Optional.of(contract);
        }
        CoveredDevices found = terms.covered()
                .only(device -> ofDevices
                        .missingIn(device.number().value(), device.product())
                        .isEmpty());
        return found.devices().isEmpty() ? Optional.empty() : Optional.of(contract.showing(found));
    }
}
