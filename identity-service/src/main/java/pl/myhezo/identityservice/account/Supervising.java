package pl.myhezo.identityservice.account;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.transaction.Transactions;

/**
 * The right of supervisors. A token outlives the block of its owner by minutes, so whether he is blocked is looked up with
 * each call, in the transaction of what he does. What is refused to him is put on record.
 */
public final class Supervising {

    private final Accounts accounts;
    private final AuditTrail audit;
    private final Transactions transactions;

    Supervising(Accounts accounts, AuditTrail audit, Transactions transactions) {
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Refuses one who was blocked or whose account was closed, within the open transaction if there is one.
     *
     * @throws Problem 403
     */
    public void require(String supervisor) {
        boolean mayNot = accounts.find(supervisor)
                .map(account -> account.status() == AccountStatus.BLOCKED)
                .orElseGet(() -> accounts.wasClosed(supervisor));
        if (mayNot) {
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
    }

    /**
     * Does something in the name of a supervisor, in one transaction.
     *
     * @throws Problem 403 for one who was blocked
     */
    public <T> T call(Deed deed, Supplier<T> work) {
        try {
            return transactions.call(() -> {
                require(deed.supervisor());
                return work.get();
            });
        } catch (Problem refusal) {
            audit.record(AuditRecord.denied(
                    deed.supervisor(),
                    deed.company(),
                    deed.action(),
                    deed.object(),
                    refusal.type().slug()));
            throw refusal;
        }
    }

    /** As {@link #call}, for work that answers nothing. */
    public void run(Deed deed, Runnable work) {
        call(deed, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * What a supervisor is about to do.
     *
     * @param company the supplier's id, where it is about one
     * @param object to whom: an id
     */
    public record Deed(String supervisor, @Nullable String company, String action, String object) {

        /** On the record once it is done, in the same transaction. */
        public AuditRecord done() {
            return AuditRecord.done(supervisor, company, action, object);
        }
    }
}
