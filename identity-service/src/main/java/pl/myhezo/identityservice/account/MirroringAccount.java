package pl.myhezo.identityservice.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.user.UserRole;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.StepHandler;

/** Brings a user in the login to what his account says: name, language, roles, admitted or not, there or not. */
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

    /** Again, if the account has changed meanwhile: who wrote the user first may have read the account last. */
    @Override
    public void take(String subject) {
        Optional<Account> mirrored;
        do {
            mirrored = accounts.find(subject);
            mirrored.ifPresentOrElse(this::update, () -> users.delete(subject));
        } while (!accounts.find(subject).map(Account::version).equals(mirrored.map(Account::version)));
    }

    private void update(Account account) {
        Person person = account.person();
        users.update(
                account.subject(),
                person.name(),
                person.language(),
                account.status() != AccountStatus.BLOCKED,
                roles(account));
    }

    /**
     * A role that was given stays: it opens nothing without the companies or the supplier of the account. That of those who
     * work for us is given with the user and never again, so that one which an operator takes away is gone.
     */
    private static Set<UserRole> roles(Account account) {
        Set<UserRole> roles = EnumSet.noneOf(UserRole.class);
        if (!account.companies().isEmpty()) {
            roles.add(UserRole.CUSTOMER);
        }
        if (account.supplierId() != null) {
            roles.add(UserRole.SUPPLIER);
        }
        return roles;
    }
}
