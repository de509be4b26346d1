package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import java.util.Optional;
import pl.myhezo.platform.value.ContractNumber;

/**
 * A service contract. Somebody who knows says what it says, and may say it anew; on the day after its last one it
 * expires by itself. It is never deleted.
 *
 * @param announced the status that the other services were last told
 * @param version rises by one with each change, from 1
 */
public record Contract(ContractNumber number, Terms terms, ContractStatus announced, long version) {

    static Contract said(ContractNumber number, Terms terms, LocalDate today) {
        return new Contract(number, terms, terms.status(today), 1);
    }

    public ContractStatus status(LocalDate today) {
        return terms.status(today);
    }

    /** What the contract says, said anew; nothing if it said so already. */
    Optional<Contract> saidAnew(Terms other, LocalDate today) {
        return other.equals(terms)
                ? Optional.empty()
                : Optional.of(new Contract(number, other, other.status(today), version + 1));
    }

    /** The passing of time, to be announced; nothing if the last announcement still holds. */
    Optional<Contract> agedTo(LocalDate today) {
        return status(today) == announced
                ? Optional.empty()
                : Optional.of(new Contract(number, terms, status(today), version + 1));
    }

    /** This contract with only some of its devices, to be looked at. */
    Contract showing(CoveredDevices some) {
        return new Contract(number, terms.withCovered(some), announced, version);
    }
}
