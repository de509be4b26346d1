package pl.myhezo.identityservice.account;

/** Keeps accounts and tells the other services of every change, both in the open transaction. */
public final class AccountBook {

    private final Accounts accounts;
    private final AccountAnnouncements announcements;

    public AccountBook(Accounts accounts, AccountAnnouncements announcements) {
        this.accounts = accounts;
        this.announcements = announcements;
    }

    public void open(Account account) {
        accounts.add(account);
        announcements.changed(account);
    }

    public void change(Account account) {
        accounts.replace(account);
        announcements.changed(account);
    }

    public void close(Account account) {
        accounts.remove(account.subject());
        announcements.gone(account);
    }
}
