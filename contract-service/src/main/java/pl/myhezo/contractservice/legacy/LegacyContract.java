package pl.myhezo.contractservice.legacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.PostalAddress;
import pl.myhezo.contractservice.contract.CoveredDevices;
import pl.myhezo.contractservice.contract.Period;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * A contract as another system exported it, with the company that holds it and the one that supplied it.
 *
 * @param migrationId the migration that brings it; the ids of migrations rise with time
 */
public record LegacyContract(
        String migrationId,
        LegacyId id,
        ContractNumber number,
        boolean cancelled,
        Period period,
        String serviceLevel,
        CoveredDevices covered,
        LegacyCustomer customer,
        LegacySupplier supplier) {

    /** The company that holds the contract. */
    public record LegacyCustomer(
            LegacyId id, Nip nip, String name, @Nullable PostalAddress address, List<Contact> contacts) {
        public LegacyCustomer {
            contacts = List.copyOf(contacts);
        }
    }

    /** The company that supplied what the contract covers. */
    public record LegacySupplier(LegacyId id, Nip nip, String name) {}
}
