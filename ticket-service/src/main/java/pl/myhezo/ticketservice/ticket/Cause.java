package pl.myhezo.ticketservice.ticket;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;

/** Why there is a ticket. */
public sealed interface Cause {

    /**
     * A customer has a contract.
     *
     * @param serialNumber the device it is about, where it is about one
     * @param owner the subject of who opened it
     */
    record Contract(
            ContractNumber contractNumber,
            @Nullable SerialNumber serialNumber,
            Customer company,
            Supplier supplier,
            String owner)
            implements Cause {}

    /**
     * It was opened in another system, and came over.
     *
     * @param contractNumber as it is called there, which is what it is called here if it came over too
     * @param contractMoved whether the contract came over
     * @param supplier of the contract; {@code null} where it did not come over
     * @param owner the subject of who asked, if he belongs to the company and has confirmed the address he had there
     * @param requester who asked; {@code null} once he had his data erased
     */
    record Migrated(
            Customer company,
            @Nullable String contractNumber,
            boolean contractMoved,
            @Nullable String serialNumber,
            @Nullable Supplier supplier,
            @Nullable String owner,
            @Nullable FormerRequester requester)
            implements Cause {}

    /** Somebody wrote to us, whoever it is. Staff alone see such a ticket. */
    record ContactForm(Requester requester) implements Cause {}
}
