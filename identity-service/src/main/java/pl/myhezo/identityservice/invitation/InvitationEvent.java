package pl.myhezo.identityservice.invitation;

import pl.myhezo.identityservice.account.Account;

/** What other modules hear of, within the transaction in which it happens. */
public sealed interface InvitationEvent {

    Invitation invitation();

    /** User and account exist. */
    record Opened(Invitation invitation, Account account) implements InvitationEvent {}

    /** Not used in time. */
    record Withdrawn(Invitation invitation) implements InvitationEvent {}
}
