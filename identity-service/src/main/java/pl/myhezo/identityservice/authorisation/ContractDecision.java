package pl.myhezo.identityservice.authorisation;

import java.util.List;
import pl.myhezo.platform.value.Nip;

/** What contract-service answered. */
public sealed interface ContractDecision {

    /** Of the request, as it was given to {@link ContractChecks}. */
    String id();

    /** The three belong together. */
    record Authorised(String id, Nip nip, String companyName, List<KnownContact> contacts) implements ContractDecision {

        public Authorised {
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * They do not.
     *
     * @param reason for staff and figures, never for the applicant
     */
    record Denied(String id, String reason) implements ContractDecision {}
}
