package pl.myhezo.contractservice.legacy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.Company;
import pl.myhezo.contractservice.company.NamingSupplier;
import pl.myhezo.contractservice.company.RecognisingSupplier;
import pl.myhezo.contractservice.company.Recorded;
import pl.myhezo.contractservice.company.Recorded.Change;
import pl.myhezo.contractservice.company.RecordingCompany;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.Customer;
import pl.myhezo.contractservice.contract.RecordingContract;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.contractservice.legacy.LegacyContract.LegacyCustomer;
import pl.myhezo.contractservice.legacy.LegacyContract.LegacySupplier;
import pl.myhezo.contractservice.legacy.Outcome.Accepted;
import pl.myhezo.contractservice.legacy.Outcome.Rejected;

/**
 * Takes a contract over from another system, or what changed of it there since it last came. What says the same as the
 * last time changes nothing here, whatever was changed here meanwhile; nor does what an earlier migration still brings.
 */
public final class AcceptingLegacyContract {

    private final LegacyRecords records;
    private final Contracts contracts;
    private final Companies companies;
    private final RecordingCompany recordingCompany;
    private final RecognisingSupplier recognisingSupplier;
    private final NamingSupplier namingSupplier;
    private final RecordingContract recordingContract;

    AcceptingLegacyContract(
            LegacyRecords records,
            Contracts contracts,
            Companies companies,
            RecordingCompany recordingCompany,
            RecognisingSupplier recognisingSupplier,
            NamingSupplier namingSupplier,
            RecordingContract recordingContract) {
        this.records = records;
        this.contracts = contracts;
        this.companies = companies;
        this.recordingCompany = recordingCompany;
        this.recognisingSupplier = recognisingSupplier;
        this.namingSupplier = namingSupplier;
        this.recordingContract = recordingContract;
    }

    public Outcome accept(LegacyContract legacy) {
        Optional<LegacyRecord> known = records.find(legacy.id());
        Optional<Contract> namesake = contracts.find(legacy.number());
        if (known.isPresent() && !known.get().newId().equals(legacy.number().value())) {
            return new Rejected("CONTRACT_NUMBER_CHANGED");
        }
        if (known.isEmpty()
                && namesake.isPresent()
                && !saysTheSame(namesake.get().terms(), legacy)) {
            return new Rejected("CONTRACT_NUMBER_TAKEN");
        }
        Change company = acceptCompany(legacy.customer(), legacy.migrationId());
        Change contract = acceptContract(legacy, known);
        boolean onlyTheCompany = contract == Change.UNCHANGED && company != Change.UNCHANGED;
        return new Accepted(legacy.number().value(), onlyTheCompany ? Change.UPDATED : contract);
    }

    private Change acceptCompany(LegacyCustomer said, String migrationId) {
        String fingerprint = Fingerprint.of(said);
        if (isNothingNew(records.find(said.id()), fingerprint, migrationId)) {
            return Change.UNCHANGED;
        }
        Recorded<Company> recorded =
                recordingCompany.record(said.nip(), said.name(), said.address(), said.contacts(), OptionalLong.empty());
        records.save(new LegacyRecord(said.id(), said.nip().digits(), fingerprint, migrationId));
        return recorded.change();
    }

    private Change acceptContract(LegacyContract said, Optional<LegacyRecord> known) {
        String fingerprint = Fingerprint.of(said);
        if (isNothingNew(known, fingerprint, said.migrationId())) {
            return Change.UNCHANGED;
        }
        Supplier supplier = supplier(said.supplier());
        Recorded<Contract> recorded = recordingContract.record(
                said.number(),
                before -> new Terms(
                        customer(said.customer()),
                        supplier,
                        said.cancelled(),
                        said.period(),
                        said.serviceLevel(),
                        said.covered(),
                        before.map(Terms::contacts).orElse(List.of())),
                OptionalLong.empty());
        records.save(new LegacyRecord(said.id(), said.number().value(), fingerprint, said.migrationId()));
        return recorded.change();
    }

    /** The name that the company goes by here now: this very record may have come with an older one. */
    private Customer customer(LegacyCustomer said) {
        return new Customer(
                said.nip(), companies.find(said.nip()).map(Company::name).orElse(said.name()));
    }

    private Supplier supplier(LegacySupplier said) {
        Supplier supplier = recognisingSupplier.recognise(said.id().id(), said.nip(), said.name());
        namingSupplier.named(supplier, said.nip());
        return supplier;
    }

    /** Whether it was told before, or something newer was. */
    private boolean isNothingNew(Optional<LegacyRecord> known, String fingerprint, String migrationId) {
        if (known.isEmpty() || known.get().isNewerThan(migrationId)) {
            return known.isPresent();
        }
        boolean same = known.get().says(fingerprint);
        if (same) {
            records.save(known.get().toldAgainBy(migrationId));
        }
        return same;
    }

    /** Somebody entered the very same contract by hand already: then it is this one. */
    private static boolean saysTheSame(Terms terms, LegacyContract legacy) {
        return terms.customer().nip().equals(legacy.customer().nip())
                && terms.cancelled() == legacy.cancelled()
                && terms.period().equals(legacy.period())
                && terms.serviceLevel().equals(legacy.serviceLevel())
                && terms.covered().hasTheSameAs(legacy.covered());
    }
}
