package pl.myhezo.identityservice.invitation;

import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.JoiningCompany;

/**
 * Lets an account have what its invitation promises; the caller keeps it. What was promised by somebody who has lost his
 * own place in the company meanwhile is worth nothing.
 */
final class Granting {

    private final JoiningCompany joining;
    private final Accounts accounts;

    Granting(JoiningCompany joining, Accounts accounts) {
        this.joining = joining;
        this.accounts = accounts;
    }

    /** Whether the person who invited, if one did, still belongs to the company. */
    boolean stands(Invitation invitation) {
        String inviter = invitation.invitedBy();
        return switch (invitation.grant()) {
            case Grant.Membership company ->
                inviter == null
                        || accounts.find(inviter)
                                .flatMap(account -> account.membership(company.nip()))
                                .isPresent();
            case Grant.Supply supply -> true;
        };
    }

    Account grant(Account account, Invitation invitation) {
        return switch (invitation.grant()) {
            case Grant.Membership company ->
                joining.join(account, company.nip(), company.companyName(), company.role(), invitation.invitedBy());
            case Grant.Supply supply -> account.supplying(supply.supplierId());
        };
    }
}
