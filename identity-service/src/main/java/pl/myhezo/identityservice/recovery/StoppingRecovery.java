package pl.myhezo.identityservice.recovery;

import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.link.EmailedLink;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkPurpose;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.transaction.Transactions;

/** Somebody who was told stops a recovery with the link that was mailed to him. */
public final class StoppingRecovery {

    private final RecoveryCases cases;
    private final Accounts accounts;
    private final TellingOfRecovery telling;
    private final EmailedLinks links;
    private final AuditTrail audit;
    private final Transactions transactions;

    StoppingRecovery(
            RecoveryCases cases,
            Accounts accounts,
            TellingOfRecovery telling,
            EmailedLinks links,
            AuditTrail audit,
            Transactions transactions) {
        this.cases = cases;
        this.accounts = accounts;
        this.telling = telling;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Stops. Where others were faster there is nothing left to do.
     *
     * @throws Problem 400 for a link that does not work, or comes when the waiting time was over
     */
    public void stopByLink(String token) {
        transactions.run(() -> {
            EmailedLink link = links.use(LinkPurpose.STOP_RECOVERY, token).orElseThrow(StoppingRecovery::tooLate);
            stop(cases.find(link.target()).orElseThrow(StoppingRecovery::tooLate));
        });
    }

    private void stop(RecoveryCase recovery) {
        switch (recovery.state()) {
            case WAITING -> {
                cases.replace(recovery.stopped());
                refuseUndecided(recovery.knownSubject());
                accounts.find(recovery.knownSubject()).ifPresent(account -> telling.stopped(recovery, account));
                audit.record(AuditRecord.done(null, null, "recovery-stopped", recovery.knownSubject()));
            }
            case STOPPED -> {}
            case ASKED, CHECKING, REFUSED, REPLACING, MAILED, CONFIRMED, DONE -> throw tooLate();
        }
    }

    /** What was asked before the stop must not begin after it, because its answer was on its way for longer. */
    private void refuseUndecided(String subject) {
        cases.of(subject).stream()
                .filter(other -> other.state() == RecoveryState.CHECKING)
                .forEach(other -> cases.replace(other.refused()));
    }

    private static Problem tooLate() {
        return Problem.of(ProblemType.DEAD_LINK);
    }
}
