package pl.myhezo.contractservice.contract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;

/** Companies and suppliers that are called otherwise now, while contracts may still show their former name. */
public interface Renamings {

    /** Whose name changed. */
    enum Party {
        HOLDER,
        SUPPLIER
    }

    /**
     * A new name that is not on all contracts yet. Which name that is, its owner tells.
     *
     * @param id a holder's tax id, a supplier's id
     * @param round another one whenever the name changes anew
     * @param after up to which number the contracts show it
     */
    record Renaming(
            Party party, String id, String round, @Nullable ContractNumber after) {}

    /** Notes a new name in the open transaction; carrying an earlier one is over with that. */
    void begin(Party party, String id);

    /** One that is not carried to its end. */
    Optional<Renaming> next();

    /** Notes up to where it was carried, unless the name changed anew meanwhile. */
    void carriedTo(Renaming renaming, ContractNumber last);

    /** All contracts show it, unless the name changed anew meanwhile. */
    void done(Renaming renaming);
}
