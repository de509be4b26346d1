package pl.myhezo.identityservice.recovery;

import java.util.List;
import org.springframework.context.event.EventListener;
import pl.myhezo.identityservice.account.CallerRecognised;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.transaction.Transactions;

/**
 * The first login with a new second factor shows that its owner knows the password too. Only then may the password be
 * reset by mail again: else the mailbox alone would be enough to get a new second factor and a new password.
 */
final class ConfirmingRecovery {

    private final RecoveryCases cases;
    private final Steps steps;
    private final Transactions transactions;

    ConfirmingRecovery(RecoveryCases cases, Steps steps, Transactions transactions) {
        this.cases = cases;
        this.steps = steps;
        this.transactions = transactions;
    }

    @EventListener
    void on(CallerRecognised caller) {
        if (!confirmedBy(caller).isEmpty()) {
            transactions.run(() -> confirmedBy(caller).forEach(this::confirm));
        }
    }

    private List<RecoveryCase> confirmedBy(CallerRecognised caller) {
        return cases.of(caller.subject()).stream()
                .filter(recovery -> recovery.isConfirmedBy(caller.loggedInAt()))
                .toList();
    }

    private void confirm(RecoveryCase recovery) {
        cases.replace(recovery.confirmed());
        steps.add(CarryingOutRecovery.of(recovery.id()));
    }
}
