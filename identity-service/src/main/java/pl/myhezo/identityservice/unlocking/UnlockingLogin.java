package pl.myhezo.identityservice.unlocking;

import java.util.Map;
import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.LiftingLock;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.account.Supervising.Deed;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.user.LoginLocks;
import pl.myhezo.identityservice.user.LoginLocks.Lock;
import pl.myhezo.identityservice.user.UsersUnavailable;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;

/** A supervisor unlocks the login of anybody but himself, having made sure who asks. */
public final class UnlockingLogin {

    private final Supervising supervising;
    private final Accounts accounts;
    private final LoginLocks locks;
    private final Steps steps;
    private final Notices notices;
    private final AuditTrail audit;

    UnlockingLogin(
            Supervising supervising,
            Accounts accounts,
            LoginLocks locks,
            Steps steps,
            Notices notices,
            AuditTrail audit) {
        this.supervising = supervising;
        this.accounts = accounts;
        this.locks = locks;
        this.steps = steps;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * Unlocks. One whose login is not locked hears nothing of it; the failures so far count no more.
     *
     * @param id of this unlocking, under which the person is told
     * @throws Problem 422 {@code email.nobody} if nobody has that address, 409 {@code own-login} for oneself, 409
     *     {@code account-blocked} for one who was blocked by people and not by the login, 503 while the login does not
     *     answer
     */
    public Unlocked unlock(String id, String supervisor, EmailAddress email, Proof proof) {
        Optional<Account> asked = accounts.findByEmail(email);
        Lock lock = asked.map(account -> lockOf(account.subject())).orElse(Lock.NONE);
        Deed deed = new Deed(
                supervisor, null, "login-unlocked", asked.map(Account::subject).orElse(id));
        return supervising.call(deed, () -> {
            Account account = accounts.findByEmail(email)
                    .orElseThrow(() -> Problem.invalid(new FieldError("email", "email.nobody")));
            refuseOwn(account, supervisor);
            refuseBlocked(account);
            steps.add(LiftingLock.of(account.subject()));
            if (lock != Lock.NONE) {
                tell(account.person(), id);
            }
            audit.record(deed.done().because(proof.word()));
            return new Unlocked(account.person(), lock);
        });
    }

    private Lock lockOf(String subject) {
        try {
            return locks.of(subject);
        } catch (UsersUnavailable e) {
            throw Problem.unavailable(e);
        }
    }

    private static void refuseOwn(Account account, String supervisor) {
        if (account.subject().equals(supervisor)) {
            throw Problem.conflict("own-login");
        }
    }

    private static void refuseBlocked(Account account) {
        if (account.status() == AccountStatus.BLOCKED) {
            throw Problem.conflict("account-blocked");
        }
    }

    private void tell(Person person, String id) {
        notices.write(Notice.LOGIN_UNLOCKED, id, person.email(), person.language(), Map.of());
    }
}
