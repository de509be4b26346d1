package pl.myhezo.identityservice.invitation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.platform.value.Nip;

/**
 * Takes back what somebody gave who should never have been inside: everybody whose way into the company leads to him
 * loses it, and no invitation of his or theirs goes any further.
 */
public final class RevokingBranch {

    private final Accounts accounts;
    private final Invitations invitations;
    private final RevokingAccess revoking;
    private final Withdrawing withdrawing;

    RevokingBranch(Accounts accounts, Invitations invitations, RevokingAccess revoking, Withdrawing withdrawing) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.revoking = revoking;
        this.withdrawing = withdrawing;
    }

    /**
     * Revokes within the open transaction.
     *
     * @param root the subject of the person himself, who is left as he is
     * @return the subjects of those who lost their access
     */
    public List<String> revoke(String root, Nip nip) {
        Set<String> branch = branch(root, nip);
        invitations.withoutAccount(nip).stream()
                .filter(invitation -> invitation.invitedBy() != null && branch.contains(invitation.invitedBy()))
                .forEach(withdrawing::withdraw);
        branch.remove(root);
        List<String> lastFirst = List.copyOf(branch).reversed();
        lastFirst.forEach(subject -> accounts.find(subject).ifPresent(account -> revoke(account, nip)));
        return lastFirst;
    }

    private void revoke(Account account, Nip nip) {
        account.membership(nip)
                .ifPresent(membership ->
                        revoking.revoke(account, membership, account.subject() + "/" + account.version()));
    }

    private Set<String> branch(String root, Nip nip) {
        List<Account> members = accounts.membersOf(nip);
        Set<String> branch = new LinkedHashSet<>(Set.of(root));
        boolean grows = true;
        while (grows) {
            grows = branch.addAll(members.stream()
                    .filter(member -> cameBy(branch, member, nip))
                    .map(Account::subject)
                    .toList());
        }
        return branch;
    }

    private static boolean cameBy(Set<String> branch, Account member, Nip nip) {
        return member.membership(nip)
                .filter(membership -> membership.invitedBy() != null && branch.contains(membership.invitedBy()))
                .isPresent();
    }
}
