package pl.myhezo.identityservice.recovery;

import java.time.Clock;
import java.util.List;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Peer;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.recovery.RecoveryCase.Application;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;

/**
 * Takes the wish for a new second factor in. Whether there is such an account is looked at later, so that answer and time
 * are the same whoever asks; each attempt counts.
 */
public final class AskingRecovery {

    private final RecoveryCases cases;
    private final Steps steps;
    private final Limits limits;
    private final Transactions transactions;
    private final Clock clock;

    AskingRecovery(RecoveryCases cases, Steps steps, Limits limits, Transactions transactions, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param id unguessable, and the attempt as it is counted */
    public void ask(String id, EmailAddress email, ContractNumber contract, SerialNumber serial, Peer peer) {
        limits.reserve(
                id,
                List.of(
                        new Quota(Limit.RECOVERIES_OF_PEER, peer.network()),
                        new Quota(Limit.RECOVERIES_OF_ADDRESS, email.value())));
        Application application = new Application(email, contract, serial, clock.instant());
        transactions.run(() -> {
            cases.add(RecoveryCase.asked(id, application));
            steps.add(CarryingOutRecovery.of(id));
        });
        limits.keep(id);
    }
}
