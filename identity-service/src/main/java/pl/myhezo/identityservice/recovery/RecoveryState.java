package pl.myhezo.identityservice.recovery;

/** The life of a recovery case. */
public enum RecoveryState {

    /** Nobody has looked yet whether there is such an account. */
    ASKED,

    /** Contract-service is asked about the companies of the account. */
    CHECKING,

    /** There is nothing to recover for who asked so. */
    REFUSED,

    /** The three are right; everybody concerned was told and may stop it. */
    WAITING,

    /** Stopped by somebody who was told, or because the account or, before anything was done, the company was lost. */
    STOPPED,

    /** The waiting time is over: the second factor is being taken away. Only the end of the account ends it otherwise. */
    REPLACING,

    /** The person has the mail for setting up a new one. Until he logged in with it, his password cannot be reset. */
    MAILED,

    /** He logged in with the old password and the new second factor: it was he. */
    CONFIRMED,

    /** All is as with everybody. */
    DONE;

    /** The transitions that exist. */
    public boolean canBecome(RecoveryState next) {
        return switch (this) {
            case ASKED -> next == CHECKING || next == REFUSED;
            case CHECKING -> next == WAITING || next == REFUSED;
            case WAITING -> next == REPLACING || next == STOPPED;
            case REPLACING -> next == MAILED || next == STOPPED;
            case MAILED -> next == CONFIRMED;
            case CONFIRMED -> next == DONE;
            case REFUSED, STOPPED, DONE -> false;
        };
    }

    /** Whether the account has its one case in this. */
    public boolean isOpen() {
        return switch (this) {
            case WAITING, REPLACING -> true;
            case ASKED, CHECKING, REFUSED, STOPPED, MAILED, CONFIRMED, DONE -> false;
        };
    }

    /** Whether the person's password must not be reset for this. */
    public boolean keepsPassword() {
        return switch (this) {
            case REPLACING, MAILED -> true;
            case ASKED, CHECKING, REFUSED, WAITING, STOPPED, CONFIRMED, DONE -> false;
        };
    }
}
