package pl.myhezo.identityservice.account;

/** What somebody is in a company. */
public enum CompanyRole {

    /** Also sees who has access, invites, approves and revokes. The first who logs in of a company becomes one. */
    ADMIN,

    /** Sees contracts and tickets. */
    MEMBER
}
