package pl.myhezo.identityservice.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractChecks;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.recovery.RecoveryCase.Application;
import pl.myhezo.identityservice.user.SecondFactors;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.StepHandler;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Carries out a recovery, step by step, from wherever it stopped. What Keycloak did before a crash is found by asking it:
 * once the mail is out, the second factor is left alone, since it may be the new one already.
 */
final class CarryingOutRecovery implements StepHandler {

    private static final String KIND = "recovery";

    /** Whoever is blocked gets no mail; how often it is looked whether he still is. */
    private static final Duration UNTIL_LET_IN_AGAIN = Duration.ofMinutes(10);

    private final RecoveryCases cases;
    private final Accounts accounts;
    private final ContractChecks checks;
    private final Users users;
    private final SecondFactors factors;
    private final Steps steps;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Clock clock;

    CarryingOutRecovery(
            RecoveryCases cases,
            Accounts accounts,
            ContractChecks checks,
            Users users,
            SecondFactors factors,
            Steps steps,
            AuditTrail audit,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.checks = checks;
        this.users = users;
        this.factors = factors;
        this.steps = steps;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    static Step of(String id) {
        return new Step(KIND, id);
    }

    /** Whoever has not come in yet has another mail, and whoever was blocked has nothing to come back to. */
    static boolean isRecoverable(Account account) {
        return account.status() == AccountStatus.ACTIVE && !account.companies().isEmpty();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void take(String id) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = cases.find(id).map(this::next).orElse(false);
        }
    }

    private boolean next(RecoveryCase recovery) {
        return switch (recovery.state()) {
            case ASKED -> check(recovery);
            case WAITING -> end(recovery);
            case REPLACING -> replace(recovery);
            case CONFIRMED -> letGo(recovery);
            case CHECKING, REFUSED, STOPPED, MAILED, DONE -> false;
        };
    }

    private boolean check(RecoveryCase recovery) {
        transactions.run(() -> accounts.findByEmail(recovery.application().email())
                .filter(CarryingOutRecovery::isRecoverable)
                .ifPresentOrElse(account -> check(recovery, account), () -> cases.replace(recovery.refused())));
        return false;
    }

    /** One try for each of his companies: which of them holds the contract, he was not asked. */
    private void check(RecoveryCase recovery, Account account) {
        Application typed = recovery.application();
        cases.replace(recovery.checking(account.subject()));
        account.companies().stream()
                .map(company -> new ContractClaim(company.nip(), typed.contract(), typed.serial()))
                .forEach(claim -> checks.request(recovery.id(), claim, AuthorisationPolicy.TRIPLE));
    }

    private boolean end(RecoveryCase recovery) {
        Duration left =
                Duration.between(clock.instant(), recovery.knownGrounds().dueAt());
        if (left.isPositive()) {
            transactions.run(() -> steps.add(of(recovery.id()), left));
            return false;
        }
        int mails = users.actionMails(recovery.knownSubject());
        transactions.run(
                () -> cases.replace(holder(recovery).isPresent() ? recovery.replacing(mails) : recovery.stopped()));
        return true;
    }

    /** The person, unless he lost the account, or the company whose contract he named, during the waiting time. */
    private Optional<Account> holder(RecoveryCase recovery) {
        return accounts.find(recovery.knownSubject())
                .filter(CarryingOutRecovery::isRecoverable)
                .filter(account ->
                        account.membership(recovery.knownGrounds().company()).isPresent());
    }

    /** Nothing stops it any more: the second factor may be gone, and then only the mail leaves a way in. */
    private boolean replace(RecoveryCase recovery) {
        Optional<Account> person = accounts.find(recovery.knownSubject());
        boolean blocked = person.map(Account::status)
                .filter(AccountStatus.BLOCKED::equals)
                .isPresent();
        if (blocked) {
            transactions.run(() -> steps.add(of(recovery.id()), UNTIL_LET_IN_AGAIN));
        } else if (person.isEmpty()) {
            transactions.run(() -> cases.replace(recovery.stopped()));
        } else {
            replace(recovery, person.get().person().language());
        }
        return false;
    }

    private void replace(RecoveryCase recovery, Language language) {
        String subject = recovery.knownSubject();
        if (users.actionMails(subject) <= recovery.mailsBefore()) {
            factors.remove(subject);
            users.endSessions(subject);
            HaltPoint.AFTER_EFFECT.pass();
            factors.sendSetUpMail(subject, language);
            HaltPoint.AFTER_MAIL_SENT.pass();
        }
        transactions.run(() -> {
            cases.replace(recovery.mailed(clock.instant()));
            audit.record(AuditRecord.done(null, null, "second-factor-removed", subject));
        });
    }

    /** A newer case of his may keep the password as it is for longer. */
    private boolean letGo(RecoveryCase recovery) {
        String subject = recovery.knownSubject();
        if (cases.of(subject).stream().noneMatch(other -> other.state().keepsPassword())) {
            factors.letPasswordBeReset(subject);
        }
        transactions.run(() -> cases.replace(recovery.done()));
        return false;
    }
}
