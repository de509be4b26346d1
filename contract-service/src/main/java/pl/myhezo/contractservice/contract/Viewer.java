package pl.myhezo.contractservice.contract;

import java.util.Optional;
import java.util.Set;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Who looks at contracts. */
public sealed interface Viewer {

    /** Somebody of these companies; sees theirs and knows of no others. */
    record Holder(Set<Nip> companies) implements Viewer {
        public Holder {
            companies = Set.copyOf(companies);
        }
    }

    /** Somebody of ours, or a program of ours; sees all. */
    record Staff() implements Viewer {}

    /** The contract, if it exists for this viewer. */
    default Optional<Contract> find(Contracts contracts, ContractNumber number) {
        return switch (this) {
            case Holder holder -> contracts.find(number, holder.companies());
            case Staff staff -> contracts.find(number);
        };
    }
}
