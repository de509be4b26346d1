package pl.myhezo.identityservice.invitation;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.LeavingCompany;
import pl.myhezo.identityservice.account.Membership;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;

/**
 * Takes somebody's access to a company back. Of a person who never used it nothing remains, so that the address is free
 * for the one it belongs to.
 */
public final class RevokingAccess {

    private final Invitations invitations;
    private final Accounts accounts;
    private final LeavingCompany leaving;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    RevokingAccess(
            Invitations invitations,
            Accounts accounts,
            LeavingCompany leaving,
            Notices notices,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.leaving = leaving;
        this.notices = notices;
        this.events = events;
    }

    /**
     * Revokes within the open transaction.
     *
     * @param cause the id under which the person is told, once
     */
    public void revoke(Account account, Membership membership, String cause) {
        Optional<Invitation> unused = unusedInvitation(account);
        if (unused.isPresent()) {
            invitations.replace(unused.get().withdrawn());
            leaving.close(account);
        } else {
            leaving.leave(account, membership.nip());
            notices.write(
                    Notice.ACCESS_REVOKED,
                    cause,
                    account.person().email(),
                    account.person().language(),
                    Map.of("company", membership.companyName()));
        }
        events.publishEvent(new AccessRevoked(account.subject(), membership.nip()));
    }

    /** As {@link #revoke}, of one of a supplier's people. */
    public void revokeSupply(Account account) {
        Optional<Invitation> unused = unusedInvitation(account);
        if (unused.isPresent()) {
            invitations.replace(unused.get().withdrawn());
            leaving.close(account);
        } else {
            leaving.leaveSupplier(account);
        }
    }

    /** As {@link #revoke}, of one of ours, who may be let in again. */
    public void revokeEmployment(Account account) {
        Optional<Invitation> unused = unusedInvitation(account);
        if (unused.isPresent()) {
            invitations.replace(unused.get().withdrawn());
            leaving.close(account);
        } else {
            leaving.shutOut(account);
            invitations.openBySupervisor(account.subject()).forEach(this::revokeUnused);
        }
    }

    /** Whom a blocked supervisor let in and who has not come yet, stays out. */
    private void revokeUnused(Invitation invitation) {
        Optional<Account> account = Optional.ofNullable(invitation.subject()).flatMap(accounts::find);
        if (account.isEmpty()) {
            invitations.replace(invitation.withdrawn());
        } else if (invitation.grant() instanceof Grant.Supply) {
            revokeSupply(account.get());
        } else {
            revokeEmployment(account.get());
        }
    }

    private Optional<Invitation> unusedInvitation(Account account) {
        int places = account.companies().size()
                + (account.supplierId() == null ? 0 : 1)
                + (account.staffRole() == null ? 0 : 1);
        return account.status() == AccountStatus.INVITED && places == 1
                ? invitations
                        .findBySubject(account.subject())
                        .filter(invitation -> invitation.state().canBecome(InvitationState.WITHDRAWN))
                : Optional.empty();
    }
}
