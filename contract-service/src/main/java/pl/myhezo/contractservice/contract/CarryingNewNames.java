package pl.myhezo.contractservice.contract;

import java.util.List;
import java.util.function.UnaryOperator;
import pl.myhezo.contractservice.company.NewNames;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Lets a new name of a company or a supplier appear on all its contracts. */
final class CarryingNewNames implements NewNames {

    private final Contracts contracts;
    private final Announcements announcements;
    private final WarsawCalendar calendar;

    CarryingNewNames(Contracts contracts, Announcements announcements, WarsawCalendar calendar) {
        this.contracts = contracts;
        this.announcements = announcements;
        this.calendar = calendar;
    }

    @Override
    public void companyIsNowCalled(Nip nip, String name) {
        carry(contracts.heldBy(nip), terms -> terms.withCustomer(new Customer(nip, name)));
    }

    @Override
    public void supplierIsNowCalled(Supplier supplier) {
        carry(contracts.suppliedBy(supplier.id()), terms -> terms.withSupplier(supplier));
    }

    private void carry(List<ContractNumber> numbers, UnaryOperator<Terms> renamed) {
        for (ContractNumber number : numbers) {
            contracts
                    .find(number)
                    .flatMap(contract -> contract.saidAnew(renamed.apply(contract.terms()), calendar.today()))
                    .ifPresent(contract -> {
                        contracts.save(contract);
                        announcements.changed(contract);
                    });
        }
    }
}
