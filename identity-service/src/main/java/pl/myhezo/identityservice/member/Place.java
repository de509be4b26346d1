package pl.myhezo.identityservice.member;

import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Membership;
import pl.myhezo.identityservice.invitation.Invitation;
import pl.myhezo.identityservice.registration.Registration;

/** Where somebody stands on the way into a company. */
sealed interface Place {

    /** He belongs to it. */
    record Inside(Account account, Membership membership) implements Place {}

    /** He asks to belong to it. */
    record Asking(Registration registration) implements Place {}

    /** He was asked to belong to it. */
    record Asked(Invitation invitation) implements Place {}
}
