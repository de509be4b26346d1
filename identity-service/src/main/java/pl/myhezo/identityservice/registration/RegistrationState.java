package pl.myhezo.identityservice.registration;

/** The life of a registration. */
public enum RegistrationState {

    /** Contract-service has not answered yet. */
    SUBMITTED,

    /** The three are right; a contact or an admin has yet to confirm. */
    AWAITING_APPROVAL,

    /** The person gets his way in. */
    AUTHORIZED,

    /** The person logged in with both factors. */
    ACTIVE,

    /** Refused, by the three or by whom was asked. */
    DENIED,

    /** Taken back by somebody who is known at the company. */
    REVOKED;

    /** The transitions that exist. */
    public boolean canBecome(RegistrationState next) {
        return switch (this) {
            case SUBMITTED -> next == AWAITING_APPROVAL || next == AUTHORIZED || next == DENIED;
            case AWAITING_APPROVAL -> next == AUTHORIZED || next == DENIED;
            case AUTHORIZED -> next == ACTIVE || next == REVOKED;
            case ACTIVE -> next == REVOKED;
            case DENIED, REVOKED -> false;
        };
    }

    /** Whether its data are of no more use once the retention time is over. */
    public boolean isForgotten() {
        return switch (this) {
            case SUBMITTED, AWAITING_APPROVAL, DENIED, REVOKED -> true;
            case AUTHORIZED, ACTIVE -> false;
        };
    }
}
