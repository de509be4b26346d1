package pl.myhezo.identityservice.authorisation;

/** How much is needed beside the three that authorise. */
public enum AuthorisationPolicy {

    /** Nothing; everybody known at the company is told and can revoke. */
    TRIPLE,

    /** A contact named on the contract, who either asks himself or confirms. */
    KNOWN_CONTACT,

    /** An admin of the company confirms; while there is none, a contact named on the contract. */
    ADMIN_APPROVAL
}
