package pl.myhezo.identityservice.account;

import java.util.Optional;
import java.util.function.Consumer;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.transaction.Transactions;

/** A person changes what he says about himself. */
public final class ChangingAccount {

    private final Accounts accounts;
    private final AccountBook book;
    private final Steps steps;
    private final Transactions transactions;

    ChangingAccount(Accounts accounts, AccountBook book, Steps steps, Transactions transactions) {
        this.accounts = accounts;
        this.book = book;
        this.steps = steps;
        this.transactions = transactions;
    }

    /**
     * The account as it is afterwards; absent if there is none.
     *
     * @param check refuses a change of a version that is not the present one
     */
    public Optional<Account> change(String subject, AccountChange change, Consumer<Account> check) {
        return transactions.call(() -> accounts.find(subject).map(account -> {
            check.accept(account);
            Account changed = change.applyTo(account);
            book.change(changed);
            steps.add(MirroringAccount.of(subject));
            return changed;
        }));
    }
}
