package pl.myhezo.ticketservice.entitlement;

import java.time.LocalDate;
import pl.myhezo.platform.value.ContractNumber;

/**
 * A contract as far as a ticket needs it. Which devices it covers is asked of {@link Entitlements}: they may be
 * thousands.
 *
 * @param status as contract-service last told us; it tells of an expiry when it notices
 * @param validFrom the first day, in Poland
 * @param validTo the last day, in Poland
 * @param serviceLevel such as {@code 8x5 NBD}
 */
public record Entitlement(
        ContractNumber number,
        Customer customer,
        Supplier supplier,
        ContractStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        String serviceLevel) {

    /** Whether tickets may be opened. As with contract-service, a contract that has not begun yet is active. */
    public boolean isActiveOn(LocalDate today) {
        return status == ContractStatus.ACTIVE && !validTo.isBefore(today);
    }
}
