package pl.myhezo.identityservice.account;

/** The life of an account. */
public enum AccountStatus {

    /** The mail with the link went out; the person has not logged in yet. */
    INVITED,

    /** The person logged in with both factors. */
    ACTIVE,

    /** Nothing is left that the person may see, or staff closed it. */
    BLOCKED;

    /** The transitions that exist. */
    public boolean canBecome(AccountStatus next) {
        return switch (this) {
            case INVITED -> next == ACTIVE || next == BLOCKED;
            case ACTIVE -> next == BLOCKED;
            case BLOCKED -> next == INVITED;
        };
    }
}
