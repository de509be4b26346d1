package pl.myhezo.identityservice.invitation;

import java.util.List;
import java.util.stream.Stream;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
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

    /** Whether the person who invited, if one did, still belongs to the company, or may still come in himself. */
    boolean stands(Invitation invitation) {
        String inviter = invitation.invitedBy();
        return switch (invitation.grant()) {
            case Grant.Membership company ->
                inviter == null
                        || accounts.find(inviter)
                                .flatMap(account -> account.membership(company.nip()))
                                .isPresent();
            case Grant.Supply _, Grant.Employment _ ->
                inviter == null
                        || accounts.find(inviter)
                                .filter(account -> account.status() == AccountStatus.BLOCKED)
                                .isEmpty();
        };
    }

    Account grant(Account account, Invitation invitation) {
        return switch (invitation.grant()) {
            case Grant.Membership company ->
                joining.join(account, company.nip(), company.companyName(), company.role(), path(invitation, company));
            case Grant.Supply supply -> account.supplying(supply.supplierId());
            case Grant.Employment ours -> account.employedAs(ours.role());
        };
    }

    private List<String> path(Invitation invitation, Grant.Membership company) {
        String inviter = invitation.invitedBy();
        if (inviter == null) {
            return List.of();
        }
        Stream<String> before = accounts.find(inviter).flatMap(account -> account.membership(company.nip())).stream()
                .flatMap(membership -> membership.path().stream());
        return Stream.concat(before, Stream.of(inviter)).toList();
    }
}
