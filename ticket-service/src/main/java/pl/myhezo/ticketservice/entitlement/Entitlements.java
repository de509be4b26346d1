package pl.myhezo.ticketservice.entitlement;

import java.util.Optional;
import java.util.Set;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;

/** Contracts as we were last told of them. Older news never overwrites newer. */
public interface Entitlements {

    Optional<Entitlement> find(ContractNumber number);

    /** Whether the contract covers the device. Costs the same for twelve devices and for fifty thousand. */
    boolean covers(ContractNumber number, SerialNumber serialNumber);

    /** Notes the contract with all its devices, unless something newer is known. */
    void remember(Entitlement entitlement, Set<SerialNumber> covered, long version);

    /** Forgets all but the version, so that older news arriving late bring nothing back. */
    void forget(ContractNumber number, long version);
}
