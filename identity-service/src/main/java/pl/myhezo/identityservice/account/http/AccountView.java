package pl.myhezo.identityservice.account.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.account.NoticeKind;
import pl.myhezo.identityservice.person.PhoneNumber;

/** The own account. */
record AccountView(
        String subject,
        String name,
        String firstName,
        String lastName,
        String email,
        @Nullable String phone,
        String language,
        AccountStatus status,
        List<NoticeKind> notices,
        List<CompanyView> companies,
        @Nullable SupplierView supplier) {

    static AccountView of(Account account) {
        PhoneNumber phone = account.person().phone();
        return new AccountView(
                account.subject(),
                account.person().name().toString(),
                account.person().name().first(),
                account.person().name().last(),
                account.person().email().value(),
                phone == null ? null : phone.value(),
                account.person().language().code(),
                account.status(),
                account.notices().stream().sorted().toList(),
                account.companies().stream()
                        .map(company -> new CompanyView(company.nip().digits(), company.companyName(), company.role()))
                        .toList(),
                account.supplierId() == null ? null : new SupplierView(account.supplierId()));
    }

    record CompanyView(String nip, String name, CompanyRole role) {}

    /** Its name is known where contracts are. */
    record SupplierView(String id) {}
}
