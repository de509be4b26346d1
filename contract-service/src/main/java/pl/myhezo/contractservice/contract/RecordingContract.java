package pl.myhezo.contractservice.contract;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import pl.myhezo.contractservice.company.ChangedMeanwhile;
import pl.myhezo.contractservice.company.NamingCompany;
import pl.myhezo.contractservice.company.NamingSupplier;
import pl.myhezo.contractservice.company.Recorded;
import pl.myhezo.contractservice.company.Recorded.Change;
import pl.myhezo.platform.value.ContractNumber;

/** Notes what a contract says, as told by somebody who knows. Told the same twice, nothing happens the second time. */
public final class RecordingContract {

    private final Contracts contracts;
    private final NamingCompany companies;
    private final NamingSupplier suppliers;
    private final Announcements announcements;
    private final WarsawCalendar calendar;

    RecordingContract(
            Contracts contracts,
            NamingCompany companies,
            NamingSupplier suppliers,
            Announcements announcements,
            WarsawCalendar calendar) {
        this.contracts = contracts;
        this.companies = companies;
        this.suppliers = suppliers;
        this.announcements = announcements;
        this.calendar = calendar;
    }

    /**
     * Notes it, and the names of the company and the supplier with it.
     *
     * @param terms what the contract is to say, given what it says now
     * @param expected the version seen by whoever says this, 0 for none, if they care
     * @throws ChangedMeanwhile if the contract has another version than expected
     */
    public Recorded<Contract> record(
            ContractNumber number, Function<Optional<Terms>, Terms> terms, OptionalLong expected) {
        Optional<Contract> known = contracts.find(number);
        refuseUnexpected(number, known, expected);
        Terms said = terms.apply(known.map(Contract::terms));
        Recorded<Contract> recorded = known.isEmpty()
                ? stored(Contract.said(number, said, calendar.today()), Change.CREATED)
                : known.get()
                        .saidAnew(said, calendar.today())
                        .map(anew -> stored(anew, Change.UPDATED))
                        .orElseGet(() -> new Recorded<>(known.get(), Change.UNCHANGED));
        companies.named(said.customer().nip(), said.customer().name());
        suppliers.named(said.supplier(), null);
        return recorded;
    }

    private static void refuseUnexpected(ContractNumber number, Optional<Contract> known, OptionalLong expected) {
        long version = known.map(Contract::version).orElse(0L);
        if (expected.isPresent() && expected.getAsLong() != version) {
            throw new ChangedMeanwhile("Contract " + number, expected.getAsLong());
        }
    }

    private Recorded<Contract> stored(Contract contract, Change change) {
        contracts.save(contract);
        announcements.changed(contract);
        return new Recorded<>(contract, change);
    }
}
