package pl.myhezo.identityservice.demo;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountBook;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.account.JoiningCompany;
import pl.myhezo.identityservice.demo.DemoPerson.DemoCompany;
import pl.myhezo.platform.transaction.Transactions;

/** Opens the accounts of the demo people, whose users the demo realm has. Started again it finds them there. */
final class DemoAccounts implements ApplicationRunner {

    private final List<DemoPerson> people;
    private final Accounts accounts;
    private final AccountBook book;
    private final JoiningCompany joining;
    private final Transactions transactions;

    DemoAccounts(
            List<DemoPerson> people,
            Accounts accounts,
            AccountBook book,
            JoiningCompany joining,
            Transactions transactions) {
        this.people = List.copyOf(people);
        this.accounts = accounts;
        this.book = book;
        this.joining = joining;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.forEach(person -> transactions.run(() -> {
            if (accounts.find(person.subject()).isEmpty()) {
                book.open(account(person));
            }
        }));
    }

    private Account account(DemoPerson person) {
        Account account = Account.invited(person.subject(), person.person()).activated();
        DemoCompany company = person.company();
        if (company != null) {
            account = joining.join(account, company.nip(), company.name(), CompanyRole.MEMBER, List.of());
        }
        if (person.supplierId() != null) {
            account = account.supplying(person.supplierId());
        }
        return person.staffRole() == null ? account : account.employedAs(person.staffRole());
    }
}
