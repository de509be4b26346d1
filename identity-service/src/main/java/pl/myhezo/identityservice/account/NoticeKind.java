package pl.myhezo.identityservice.account;

/** Mails that a person may do without. Those about his own access are not among them. */
public enum NoticeKind {
    CONTRACT_EXPIRY,
    TICKET_REPLY,
    TICKET_STATE
}
