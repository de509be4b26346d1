package pl.myhezo.identityservice.member;

/** How far somebody's access to a company got. */
public enum MemberState {

    /** He logged in and sees the contracts. */
    ACTIVE,

    /** He asks for access; nobody has decided yet. */
    AWAITING_APPROVAL,

    /** He has the link, or is about to get it, and has not logged in yet. */
    INVITED
}
