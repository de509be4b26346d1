package pl.myhezo.identityservice.unlocking;

import java.util.Locale;

/**
 * How a supervisor made sure who asks. A choice and no text: the audit trail is kept longer than anything that it should
 * say of a person.
 */
public enum Proof {
    /** Called back at the number in the account or in the contract. */
    CALLED_BACK,
    /** An admin of the company, or a contact on the contract, vouched. */
    VOUCHED_FOR,
    /** Showed an identity document. */
    DOCUMENT_SHOWN,
    /** Stood before the supervisor, who knows him. */
    KNOWN_IN_PERSON;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
