package pl.myhezo.identityservice.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.InvalidValue;

/**
 * Finds the account of the person who calls. His first call proves that he did everything the way in asks for, because
 * no token is accepted without the second factor: it makes the account active. Those of ours whom an operator created in
 * the login become known by theirs.
 */
public final class RecognisingCaller {

    private final Accounts accounts;
    private final AccountBook book;
    private final KeepingAdmin keepingAdmin;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;

    RecognisingCaller(
            Accounts accounts,
            AccountBook book,
            KeepingAdmin keepingAdmin,
            ApplicationEventPublisher events,
            Transactions transactions) {
        this.accounts = accounts;
        this.book = book;
        this.keepingAdmin = keepingAdmin;
        this.events = events;
        this.transactions = transactions;
    }

    /** The account; absent for somebody who has none and does not work for us. */
    public Optional<Account> recognise(Caller caller) {
        Optional<Account> account = accounts.find(caller.subject());
        boolean known = account.isPresent()
                && account.get().status() != AccountStatus.INVITED
                && !hasAnotherRole(account.get(), caller);
        if (known && caller.loggedInAt() != null) {
            events.publishEvent(new CallerRecognised(caller.subject(), caller.loggedInAt()));
        }
        return known ? account : transactions.call(() -> note(caller));
    }

    private Optional<Account> note(Caller caller) {
        Optional<Account> account = accounts.find(caller.subject());
        if (account.isEmpty()) {
            Optional<Account> staff = accounts.wasClosed(caller.subject()) ? Optional.empty() : staff(caller);
            staff.ifPresent(book::open);
            return staff;
        }
        return account.map(found -> switch (found.status()) {
            case INVITED -> activate(found);
            case ACTIVE -> hasAnotherRole(found, caller) ? employ(found, caller) : found;
            case BLOCKED -> found;
        });
    }

    /** Than his account says: an operator gave it to him in the login. */
    private static boolean hasAnotherRole(Account account, Caller caller) {
        return account.status() == AccountStatus.ACTIVE
                && caller.staffRole()
                        .filter(role -> role != account.staffRole())
                        .isPresent();
    }

    private Account employ(Account account, Caller caller) {
        Account employed = account.employedAs(caller.staffRole().orElseThrow());
        book.change(employed);
        return employed;
    }

    private Account activate(Account invited) {
        Account active = invited.activated();
        book.change(active);
        active.companies().forEach(company -> keepingAdmin.keep(company.nip()));
        events.publishEvent(new AccountActivated(active.subject()));
        return accounts.find(active.subject()).orElse(active);
    }

    private static Optional<Account> staff(Caller caller) {
        return caller.staffRole()
                .flatMap(role -> person(caller).map(person -> Account.ofStaff(caller.subject(), person, role)));
    }

    private static Optional<Person> person(Caller caller) {
        try {
            return Optional.of(new Person(
                    name(text(caller.name()).strip()),
                    EmailAddress.parse(text(caller.email())),
                    null,
                    caller.language() == null ? Language.PL : Language.of(caller.language())));
        } catch (InvalidValue incomplete) {
            return Optional.empty();
        }
    }

    /** The last word is taken for the last name. */
    private static PersonName name(String name) {
        int space = name.lastIndexOf(' ');
        return PersonName.parse(name.substring(0, Math.max(space, 0)), name.substring(space + 1));
    }

    private static String text(@Nullable String claim) {
        return claim == null ? "" : claim;
    }
}
