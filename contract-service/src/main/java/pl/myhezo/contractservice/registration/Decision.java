package pl.myhezo.contractservice.registration;

import java.util.List;
import pl.myhezo.contractservice.company.KnownContacts.Addressee;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** The answer to a claim. */
public sealed interface Decision {

    /** @param knownContacts whom the company is known by, each address once */
    record Authorised(Nip nip, String companyName, ContractNumber contractNumber, List<Addressee> knownContacts)
            implements Decision {}

    /** The reason is for staff and metrics; the person registering never learns it. */
    record Denied(Refusal reason) implements Decision {}

    /** What did not fit, the first of these. */
    enum Refusal {
        UNKNOWN_CONTRACT,
        OTHER_COMPANY,
        NOT_ACTIVE,
        SERIAL_NOT_COVERED
    }
}
