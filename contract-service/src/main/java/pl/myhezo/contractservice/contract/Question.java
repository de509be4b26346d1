package pl.myhezo.contractservice.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * What a viewer wants to see of the contracts.
 *
 * @param company only of this company
 * @param text only contracts whose number has this in it, whole, or else those of their devices whose serial number or
 *     product has; letter case does not matter
 * @param ended expired and cancelled contracts too
 * @param after only numbers behind this one
 * @param most at most so many contracts
 */
public record Question(
        @Nullable Nip company,
        @Nullable String text,
        boolean ended,
        @Nullable ContractNumber after,
        int most) {

    private static final Pattern OLD_PREFIX = Pattern.compile("^\\(h\\)\\s*-?\\s*");

    public Question {
        text = text == null ? null : normalised(text);
    }

    private static @Nullable String normalised(String text) {
        String bare = OLD_PREFIX.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return bare.isEmpty() ? null : bare;
    }

    /** The part of a contract that answers the question; nothing if no part does. */
    Optional<Contract> answeredBy(Contract contract) {
        if (text == null || has(contract.number().value())) {
            return Optional.of(contract);
        }
        Terms terms = contract.terms();
        CoveredDevices found =
                terms.covered().only(device -> has(device.number().value()) || has(device.product()));
        return found.devices().isEmpty() ? Optional.empty() : Optional.of(contract.showing(found));
    }

    private boolean has(String where) {
        return text == null || where.toLowerCase(Locale.ROOT).contains(text);
    }
}
