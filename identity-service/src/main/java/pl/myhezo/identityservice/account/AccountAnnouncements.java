package pl.myhezo.identityservice.account;

/** Tells the other services about accounts, in the open transaction. */
public interface AccountAnnouncements {

    void changed(Account account);

    void gone(Account account);
}
