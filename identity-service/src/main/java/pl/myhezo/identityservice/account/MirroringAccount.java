package pl.myhezo.identityservice.account;

import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.StepHandler;

/** Brings a user in the login to what his account says: name, language, admitted or not, there or not. */
final class MirroringAccount implements StepHandler {

    private static final String KIND = "user";

    private final Accounts accounts;
    private final Users users;

    MirroringAccount(Accounts accounts, Users users) {
        this.accounts = accounts;
        this.users = users;
    }

    static Step of(String subject) {
        return new Step(KIND, subject);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void take(String subject) {
        accounts.find(subject).ifPresentOrElse(this::update, () -> users.delete(subject));
    }

    private void update(Account account) {
        Person person = account.person();
        users.update(account.subject(), person.name(), person.language(), account.status() != AccountStatus.BLOCKED);
    }
}
