package pl.myhezo.identityservice.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.value.Nip;

/**
 * Sees to it that a company whose people come in has one of them who looks after it. Who was let in and has not come yet
 * does not count: his address is proven by his first login alone, and he may never come.
 */
final class KeepingAdmin {

    private final Accounts accounts;
    private final Companies companies;
    private final AccountBook book;
    private final AuditTrail audit;

    KeepingAdmin(Accounts accounts, Companies companies, AccountBook book, AuditTrail audit) {
        this.accounts = accounts;
        this.companies = companies;
        this.book = book;
        this.audit = audit;
    }

    /**
     * Makes the one who has been there longest the admin if there is none, within the open transaction. The company is
     * written in any case, so that two who come in, or one who comes and one who goes, come one after the other.
     */
    void keep(Nip nip) {
        companies.find(nip).ifPresent(company -> {
            List<Account> active = accounts.activeMembersOf(nip);
            Optional<Account> next = active.stream().anyMatch(member -> member.isAdmin(nip))
                    ? Optional.empty()
                    : active.stream().min(Comparator.comparing(member -> since(member, nip)));
            companies.save(company);
            next.ifPresent(member -> promote(member, nip));
        });
    }

    private void promote(Account member, Nip nip) {
        member.membership(nip).ifPresent(membership -> {
            book.change(member.joining(membership.as(CompanyRole.ADMIN)));
            audit.record(AuditRecord.done(null, nip.digits(), "member-role-changed", member.subject()));
        });
    }

    private static Instant since(Account member, Nip nip) {
        return member.membership(nip).map(Membership::since).orElse(Instant.MAX);
    }
}
