package pl.myhezo.identityservice.notice;

import java.util.Locale;

/** The mails that this service writes; each has a template in both languages. */
public enum Notice {

    /** To whoever is known at a company: somebody got access. */
    NEW_PERSON,

    /** To the owner of an e-mail address: somebody tried to register with it. */
    ALREADY_REGISTERED,

    /** To a contact on a contract: may this person have access? */
    APPROVAL_BY_CONTACT,

    /** To an admin: may this person have access? */
    APPROVAL_BY_ADMIN,

    /** To an applicant: nobody confirmed. */
    NOT_APPROVED,

    /** To somebody who has an account: one company more. */
    ACCESS_GRANTED,

    /** To somebody whose access to a company was taken back. */
    ACCESS_REVOKED,

    /** To somebody who has an account: a company invites him. */
    INVITED_AGAIN,

    /** To somebody who had lost all access: a company or supplier let him in again. */
    INVITED_BACK,

    /** To somebody who lost all access: somebody tried to register with his address. */
    ACCOUNT_BLOCKED,

    /** To somebody whose account is gone. */
    ACCOUNT_ERASED,

    /** To somebody who, or somebody in whose name, asked for a new second factor. */
    RECOVERY_BEGUN,

    /** To the admins of his companies. */
    RECOVERY_TO_STOP,

    /** To him, when it was stopped. */
    RECOVERY_STOPPED,
    /** To somebody whose login a supervisor unlocked. */
    LOGIN_UNLOCKED;

    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
