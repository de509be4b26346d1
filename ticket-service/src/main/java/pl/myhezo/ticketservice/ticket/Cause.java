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

    /** Somebody wrote to us, whoever it is. Staff alone see such a ticket. */
    record ContactForm(Requester requester) implements Cause {}
}
