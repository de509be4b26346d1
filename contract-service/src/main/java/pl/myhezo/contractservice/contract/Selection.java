package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * Which contracts to read. Each of its parts narrows, {@code null} does not.
 *
 * @param companies only theirs; of no company means none
 * @param start only those whose number or one of whose serial numbers starts so
 * @param activeOn only those active on that day
 * @param after only numbers behind this one
 */
public record Selection(
        @Nullable Set<Nip> companies,
        @Nullable String start,
        @Nullable LocalDate activeOn,
        @Nullable ContractNumber after) {}
