package pl.myhezo.identityservice.staff;

import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.account.Supervising.Deed;
import pl.myhezo.identityservice.invitation.PeopleLetIn;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.Withdrawing;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;

/** A supervisor blocks one of ours: at once, in all services and sessions. Of one who never came nothing stays. */
public final class BlockingStaff {

    private final Supervising supervising;
    private final Roster roster;
    private final PeopleLetIn people;
    private final Accounts accounts;
    private final RevokingAccess revoking;
    private final Withdrawing withdrawing;
    private final AuditTrail audit;

    BlockingStaff(
            Supervising supervising,
            Roster roster,
            PeopleLetIn people,
            Accounts accounts,
            RevokingAccess revoking,
            Withdrawing withdrawing,
            AuditTrail audit) {
        this.supervising = supervising;
        this.roster = roster;
        this.people = people;
        this.accounts = accounts;
        this.revoking = revoking;
        this.withdrawing = withdrawing;
        this.audit = audit;
    }

    /**
     * Blocks; one who is blocked already stays so.
     *
     * @throws Problem 404 if nobody of that id works for us, 409 {@code own-account} for oneself, 409
     *     {@code last-supervisor} if nobody would be left who can let people in
     */
    public void block(String supervisor, String id) {
        Deed deed = new Deed(supervisor, null, "staff-blocked", id);
        supervising.run(deed, () -> {
            roster.takeTurn();
            Optional<Account> account = people.account(id).filter(found -> found.staffRole() != null);
            if (account.isPresent()) {
                block(supervisor, account.get());
            } else {
                withdrawing.withdraw(people.invitedOfOurs(id));
            }
            audit.record(deed.done());
        });
    }

    private void block(String supervisor, Account account) {
        if (account.subject().equals(supervisor)) {
            throw Problem.conflict("own-account");
        }
        if (account.status() != AccountStatus.BLOCKED) {
            refuseToLeaveNoSupervisor(account);
            revoking.revokeEmployment(account);
        }
    }

    /** Who was invited and has not come in does not count: he may never come. */
    private void refuseToLeaveNoSupervisor(Account account) {
        boolean others = accounts.staff().stream()
                .filter(other -> !other.subject().equals(account.subject()))
                .anyMatch(BlockingStaff::supervises);
        if (supervises(account) && !others) {
            throw Problem.conflict("last-supervisor");
        }
    }

    private static boolean supervises(Account account) {
        return account.staffRole() == StaffRole.SUPERVISOR && account.status() == AccountStatus.ACTIVE;
    }
}
