package pl.myhezo.contractservice.contract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * Which contracts to read. Each of its parts narrows, {@code null} does not.
 *
 * @param companies only theirs; of no company means none
 * @param supplier only this one's, by its id
 * @param starts only those whose number or one of whose serial numbers starts with one of these; none means none
 * @param standing only those that stand so
 * @param after only numbers behind this one
 */
public record Selection(
        @Nullable Set<Nip> companies,
        @Nullable String supplier,
        @Nullable Set<String> starts,
        @Nullable Standing standing,
        @Nullable ContractNumber after) {}
