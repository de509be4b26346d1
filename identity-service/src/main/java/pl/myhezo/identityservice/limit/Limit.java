package pl.myhezo.identityservice.limit;

/** What is counted. */
public enum Limit {

    /** Refused tries of strangers for one company. */
    REFUSALS_OF_COMPANY,

    /** Refused tries of one account. */
    REFUSALS_OF_ACCOUNT,

    /** Authorised registrations for one company: each tells its contacts and admins. */
    AUTHORISATIONS_OF_COMPANY,

    /** Refused tries from one network address. */
    REFUSALS_OF_PEER,

    /** Mails to one e-mail address that somebody else may have typed. */
    MAILS_TO_ADDRESS,

    /** Contract cards asked for from one network address. */
    CARDS_OF_PEER,

    /** Contract cards of one contract. */
    CARDS_OF_CONTRACT,

    /** Invitations to one company. */
    INVITATIONS_OF_COMPANY,

    /** New second factors asked for from one network address. */
    RECOVERIES_OF_PEER,

    /** New second factors asked for with one e-mail address. */
    RECOVERIES_OF_ADDRESS
}
