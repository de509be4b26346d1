package pl.myhezo.ticketservice.ticket;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;

/**
 * What somebody says who opens a ticket.
 *
 * @param supplierAccess the decision whether the people of the supplier may read it; there is no usual one
 */
public record Opening(
        ContractNumber contractNumber,
        @Nullable SerialNumber serialNumber,
        String subject,
        String description,
        Details details,
        boolean supplierAccess) {}
