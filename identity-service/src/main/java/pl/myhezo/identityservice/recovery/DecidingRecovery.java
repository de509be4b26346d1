package pl.myhezo.identityservice.recovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.authorisation.ContractDecision;
import pl.myhezo.identityservice.authorisation.ContractDecision.Authorised;
import pl.myhezo.identityservice.authorisation.ContractDecision.Denied;
import pl.myhezo.identityservice.authorisation.DecisionReader;
import pl.myhezo.identityservice.recovery.RecoveryCase.Grounds;
import pl.myhezo.identityservice.user.SecondFactors;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;

/**
 * Takes contract-service's answers: the first that is good lets the case wait. A refusal ends nothing, since another of
 * his companies may hold the contract; a case without a good answer is forgotten in time. A good answer that comes while
 * another case of the account is open begins nothing, neither now nor when it is delivered once more.
 */
final class DecidingRecovery implements DecisionReader {

    private final RecoveryCases cases;
    private final Accounts accounts;
    private final TellingOfRecovery telling;
    private final SecondFactors factors;
    private final Steps steps;
    private final AuditTrail audit;
    private final Duration waitingTime;
    private final Clock clock;

    DecidingRecovery(
            RecoveryCases cases,
            Accounts accounts,
            TellingOfRecovery telling,
            SecondFactors factors,
            Steps steps,
            AuditTrail audit,
            Duration waitingTime,
            Clock clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.telling = telling;
        this.factors = factors;
        this.steps = steps;
        this.audit = audit;
        this.waitingTime = waitingTime;
        this.clock = clock;
    }

    @Override
    public void decided(ContractDecision decision) {
        cases.find(decision.id())
                .filter(recovery -> recovery.state() == RecoveryState.CHECKING)
                .ifPresent(recovery -> decide(recovery, decision));
    }

    private void decide(RecoveryCase recovery, ContractDecision decision) {
        switch (decision) {
            case Denied denied ->
                audit.record(AuditRecord.denied(null, null, "recovery-refused", recovery.id(), denied.reason()));
            case Authorised authorised ->
                holder(recovery, authorised)
                        .filter(account -> hasNoneOpen(account.subject()))
                        .ifPresentOrElse(
                                account -> wait(recovery, account, authorised),
                                () -> cases.replace(recovery.refused()));
        }
    }

    private boolean hasNoneOpen(String subject) {
        return cases.of(subject).stream().noneMatch(other -> other.state().isOpen());
    }

    /** The person, unless he lost the account or the company while the answer was on its way. */
    private Optional<Account> holder(RecoveryCase recovery, Authorised authorised) {
        return accounts.find(recovery.knownSubject())
                .filter(CarryingOutRecovery::isRecoverable)
                .filter(account -> account.membership(authorised.nip()).isPresent());
    }

    private void wait(RecoveryCase recovery, Account account, Authorised authorised) {
        Instant dueAt = dueAt(account.subject());
        RecoveryCase waiting = recovery.waiting(new Grounds(authorised.nip(), dueAt));
        cases.replace(waiting);
        steps.add(CarryingOutRecovery.of(waiting.id()), Duration.between(clock.instant(), dueAt));
        telling.begun(waiting, account);
        audit.record(AuditRecord.done(null, authorised.nip().digits(), "recovery-begun", account.subject()));
    }

    /** After the waiting time, and when no earlier link works any more: one left over would add another second factor. */
    private Instant dueAt(String subject) {
        return Stream.concat(
                        Stream.of(clock.instant().plus(waitingTime)),
                        cases.of(subject).stream()
                                .flatMap(earlier -> earlier.linkWorksUntil(factors.linkLifespan()).stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
