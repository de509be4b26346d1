package pl.myhezo.identityservice.member;

import java.util.function.BiFunction;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.account.Membership;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

/**
 * The right of a company's admins. It is looked up with each call, in the transaction of what is done with it, so that
 * one who just lost it can do nothing more. Whoever has it not is put on record.
 */
final class AdministeringCompany {

    private final Accounts accounts;
    private final AuditTrail audit;
    private final Transactions transactions;

    AdministeringCompany(Accounts accounts, AuditTrail audit, Transactions transactions) {
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Does something in the name of an admin, in one transaction.
     *
     * @throws Problem 404 for one who does not belong to the company, as if there were none; 403 for one who is no admin
     */
    <T> T call(Deed deed, BiFunction<Account, Membership, T> work) {
        try {
            return transactions.call(() -> {
                Account account = accounts.find(deed.subject()).orElseThrow(Problem::notFound);
                Membership own = account.membership(deed.nip()).orElseThrow(Problem::notFound);
                if (own.role() != CompanyRole.ADMIN) {
                    throw Problem.of(ProblemType.NOT_ALLOWED);
                }
                return work.apply(account, own);
            });
        } catch (Problem refusal) {
            audit.record(AuditRecord.denied(
                    deed.subject(),
                    deed.nip().digits(),
                    deed.action(),
                    deed.object(),
                    refusal.type().slug()));
            throw refusal;
        }
    }

    /**
     * What somebody is about to do.
     *
     * @param subject who
     * @param object to whom: an id
     */
    record Deed(String subject, Nip nip, String action, String object) {}
}
