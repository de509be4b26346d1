package pl.myhezo.contractservice.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.Suppliers;
import pl.myhezo.contractservice.contract.Renamings.Renaming;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * Lets a new name of a company or a supplier appear on all its contracts, each in a transaction of its own: a supplier
 * may have thousands. Each contract gets the name that holds then, so a newer one always wins, and whoever goes on
 * after somebody who died does nothing twice.
 */
public final class CarryingNewNames {

    private static final int AT_A_TIME = 100;

    private final Renamings renamings;
    private final Contracts contracts;
    private final Companies companies;
    private final Suppliers suppliers;
    private final Announcements announcements;
    private final WarsawCalendar calendar;
    private final Consumer<Runnable> transaction;

    /** @param transaction runs its argument in a transaction of its own */
    CarryingNewNames(
            Renamings renamings,
            Contracts contracts,
            Companies companies,
            Suppliers suppliers,
            Announcements announcements,
            WarsawCalendar calendar,
            Consumer<Runnable> transaction) {
        this.renamings = renamings;
        this.contracts = contracts;
        this.companies = companies;
        this.suppliers = suppliers;
        this.announcements = announcements;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    /**
     * Carries all new names, or as far as it may.
     *
     * @param mayGoOn asked before each contract
     */
    public void carry(BooleanSupplier mayGoOn) {
        Optional<Renaming> renaming = renamings.next();
        while (renaming.isPresent() && carryOn(renaming.get(), mayGoOn)) {
            renaming = renamings.next();
        }
    }

    /** Takes the next few contracts; answers whether it was allowed to. */
    private boolean carryOn(Renaming renaming, BooleanSupplier mayGoOn) {
        List<ContractNumber> next = switch (renaming.party()) {
            case HOLDER -> contracts.heldBy(new Nip(renaming.id()), renaming.after(), AT_A_TIME);
            case SUPPLIER -> contracts.suppliedBy(renaming.id(), renaming.after(), AT_A_TIME);
        };
        for (ContractNumber number : next) {
            if (!mayGoOn.getAsBoolean()) {
                return false;
            }
            transaction.accept(() -> rename(number, renaming));
        }
        if (next.size() == AT_A_TIME) {
            renamings.carriedTo(renaming, next.getLast());
        } else {
            renamings.done(renaming);
        }
        return true;
    }

    private void rename(ContractNumber number, Renaming renaming) {
        contracts
                .find(number)
                .flatMap(contract -> contract.saidAnew(renamed(contract.terms(), renaming), calendar.today()))
                .ifPresent(contract -> {
                    contracts.save(contract);
                    announcements.changed(contract);
                });
    }

    /** As everybody is called at present. A contract that passed to somebody else meanwhile keeps that one's name. */
    private Terms renamed(Terms terms, Renaming renaming) {
        return switch (renaming.party()) {
            case HOLDER ->
                companies
                        .find(terms.customer().nip())
                        .map(company -> terms.withCustomer(new Customer(company.nip(), company.name())))
                        .orElse(terms);
            case SUPPLIER ->
                suppliers
                        .find(terms.supplier().id())
                        .map(known -> terms.withSupplier(known.supplier()))
                        .orElse(terms);
        };
    }
}
