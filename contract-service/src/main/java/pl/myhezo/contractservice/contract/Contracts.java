package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.ChangedMeanwhile;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** All contracts, those in force and those that ended. */
public interface Contracts {

    Optional<Contract> find(ContractNumber number);

    /**
     * Finds a contract that one of these companies holds. A foreign one is not looked at, so that it takes no longer to
     * find than one that does not exist.
     */
    Optional<Contract> find(ContractNumber number, Set<Nip> companies);

    /** What the contract says about one device. Costs about the same whatever the answer. */
    Optional<Entitlement> entitlement(ContractNumber number, SerialNumber device);

    /**
     * Hands the selected contracts over one by one, in the order of their numbers, until the reader has enough. No more
     * than a few of them are in memory at a time.
     *
     * @param reader answers whether it wants another one
     */
    void read(Selection selection, Predicate<Contract> reader);

    /** Contracts announced as active whose last day is before today, at most so many. */
    List<ContractNumber> runOut(LocalDate today, int most);

    /** Contracts announced as active whose last day is this one. */
    List<EndingContract> endingOn(LocalDate lastDay);

    /** In the order of their numbers, only those behind one, at most so many. */
    List<ContractNumber> heldBy(Nip company, @Nullable ContractNumber after, int most);

    /** In the order of their numbers, only those behind one, at most so many. */
    List<ContractNumber> suppliedBy(String supplierId, @Nullable ContractNumber after, int most);

    /**
     * Stores a contract of version 1 as new, and any other in place of the version before it.
     *
     * @throws ChangedMeanwhile if what is stored is not the version before
     */
    void save(Contract contract);
}
