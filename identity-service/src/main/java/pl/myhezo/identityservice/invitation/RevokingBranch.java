package pl.myhezo.identityservice.invitation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<String> branch = accounts.membersOf(nip).stream()
                .filter(member -> cameBy(root, member, nip))
                .map(Account::subject)
                .toList();
        Set<String> inviters = Stream.concat(Stream.of(root), branch.stream()).collect(Collectors.toSet());
        invitations.withoutAccount(nip).stream()
                .filter(invitation -> invitation.invitedBy() != null && inviters.contains(invitation.invitedBy()))
                .forEach(withdrawing::withdraw);
        // Each is read anew: who goes may have made another the admin.
        branch.forEach(subject -> accounts.find(subject).ifPresent(account -> revoke(account, nip)));
        return branch;
    }

    private void revoke(Account account, Nip nip) {
        account.membership(nip)
                .ifPresent(membership ->
                        revoking.revoke(account, membership, account.subject() + "/" + account.version()));
    }

    /** Also where somebody between the two has left. */
    private static boolean cameBy(String root, Account member, Nip nip) {
        return member.membership(nip)
                .filter(membership -> membership.path().contains(root))
                .isPresent();
    }
}
