package pl.myhezo.identityservice.account;

import pl.myhezo.identityservice.work.Steps;

/** Somebody who was shut out may come in again, so his user is admitted again. */
public final class LettingBackIn {

    private final AccountBook book;
    private final Steps steps;

    LettingBackIn(AccountBook book, Steps steps) {
        this.book = book;
        this.steps = steps;
    }

    /**
     * Lets in within the open transaction.
     *
     * @param granted the account with what it was given, or unblocked
     */
    public void letIn(Account granted) {
        book.change(granted);
        steps.add(MirroringAccount.of(granted.subject()));
    }
}
