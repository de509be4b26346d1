package pl.myhezo.identityservice.invitation;

import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.StepHandler;

/**
 * Sends somebody who has not set up his login yet his link once more. The step says how many such mails there shall be
 * in all, so that taking it twice sends one.
 */
final class RepeatingActionMail implements StepHandler {

    private static final String KIND = "action-mail";
    private static final String SEPARATOR = "/";

    private final Accounts accounts;
    private final Users users;

    RepeatingActionMail(Accounts accounts, Users users) {
        this.accounts = accounts;
        this.users = users;
    }

    static Step upTo(String subject, int mails) {
        return new Step(KIND, subject + SEPARATOR + mails);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void take(String target) {
        int separator = target.lastIndexOf(SEPARATOR);
        String subject = target.substring(0, separator);
        int mails = Integer.parseInt(target.substring(separator + 1));
        accounts.find(subject)
                .filter(account -> account.status() == AccountStatus.INVITED)
                .filter(account -> users.actionMails(subject) < mails)
                .map(Account::person)
                .ifPresent(person -> users.sendActionMail(subject, person.language()));
    }
}
