package pl.myhezo.contractservice.contract;

import java.util.Set;
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

    /** Whether a contract exists for this viewer. */
    default boolean maySee(Contract contract) {
        return switch (this) {
            case Holder holder ->
                holder.companies().contains(contract.terms().customer().nip());
            case Staff staff -> true;
        };
    }
}
