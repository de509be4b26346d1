package pl.myhezo.identityservice.account;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.platform.value.Nip;

/**
 * A person whom we know, and what he belongs to. It is opened when his user was created, becomes active with his first
 * login, loses and gains companies, and is blocked when none is left.
 *
 * @param subject the user's id in the login, the same for ever
 * @param companies at most one entry for each company
 * @param formerCompanies those that he belonged to and does not any more; the three numbers alone do not lead back there
 * @param supplierId of the supplier whose people he is one of
 * @param everSupplied whether he is or was one of a supplier's people, and so knows the numbers of its customers
 * @param staffRole what he does for us, if he works for us; he keeps it while he is blocked
 * @param notices the mails that he wants
 * @param version rises with each change
 */
public record Account(
        String subject,
        Person person,
        AccountStatus status,
        List<Membership> companies,
        Set<Nip> formerCompanies,
        @Nullable String supplierId,
        boolean everSupplied,
        @Nullable StaffRole staffRole,
        Set<NoticeKind> notices,
        long version) {

    public Account {
        companies = List.copyOf(companies);
        formerCompanies = Set.copyOf(formerCompanies);
        notices = Set.copyOf(notices);
    }

    /** One who was just invited and belongs to nothing yet. */
    public static Account invited(String subject, Person person) {
        return new Account(
                subject,
                person,
                AccountStatus.INVITED,
                List.of(),
                Set.of(),
                null,
                false,
                null,
                EnumSet.allOf(NoticeKind.class),
                1);
    }

    /** One who works for us and has come in. */
    static Account ofStaff(String subject, Person person, StaffRole role) {
        return new Account(
                subject,
                person,
                AccountStatus.ACTIVE,
                List.of(),
                Set.of(),
                null,
                false,
                role,
                EnumSet.allOf(NoticeKind.class),
                1);
    }

    public Optional<Membership> membership(Nip nip) {
        return companies.stream().filter(company -> company.nip().equals(nip)).findFirst();
    }

    /** Whether he looks after a company. */
    public boolean isAdmin(Nip nip) {
        return membership(nip)
                .filter(membership -> membership.role() == CompanyRole.ADMIN)
                .isPresent();
    }

    /**
     * Whether an invitation lets him in again. It does not where he works for us: that is a supervisor's to decide, and
     * his alone.
     */
    public boolean comesBackByInvitation() {
        return status == AccountStatus.BLOCKED && staffRole == null;
    }

    /** Belongs to one company more; the same again changes his role. Who was blocked is let in again. */
    public Account joining(Membership membership) {
        List<Membership> all =
                Stream.concat(without(membership.nip()), Stream.of(membership)).toList();
        return changed(readmitted(), all, formerCompaniesWithout(membership.nip()), supplierId);
    }

    /** Belongs to one company less; who belongs to nothing any more is blocked. */
    public Account leaving(Nip nip) {
        List<Membership> rest = without(nip).toList();
        Set<Nip> former = new HashSet<>(formerCompanies);
        former.add(nip);
        return changed(with(rest, supplierId), rest, former, supplierId);
    }

    /** Is one of a supplier's people. Who was blocked is let in again. */
    public Account supplying(String supplier) {
        return changed(readmitted(), companies, formerCompanies, supplier);
    }

    /** Is none of a supplier's people any more; who belongs to nothing else is blocked. */
    public Account supplyingNobody() {
        return changed(with(companies, null), companies, formerCompanies, null);
    }

    /** Works for us. */
    public Account employedAs(StaffRole role) {
        return new Account(
                subject,
                person,
                status,
                companies,
                formerCompanies,
                supplierId,
                everSupplied,
                role,
                notices,
                version + 1);
    }

    /** May not come in, although he stays what he is. */
    public Account blocked() {
        return become(AccountStatus.BLOCKED);
    }

    /** May come in again. */
    public Account unblocked() {
        return become(AccountStatus.INVITED);
    }

    /** Logged in for the first time. */
    public Account activated() {
        return become(AccountStatus.ACTIVE);
    }

    /** With other data of his own. */
    public Account describedAs(Person other, Set<NoticeKind> wanted) {
        return new Account(
                subject,
                other,
                status,
                companies,
                formerCompanies,
                supplierId,
                everSupplied,
                staffRole,
                wanted,
                version + 1);
    }

    private AccountStatus readmitted() {
        return comesBackByInvitation() ? AccountStatus.INVITED : status;
    }

    private AccountStatus with(List<Membership> rest, @Nullable String supplier) {
        return rest.isEmpty() && supplier == null && staffRole == null ? AccountStatus.BLOCKED : status;
    }

    private Account become(AccountStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("An account that is %s cannot become %s".formatted(status, next));
        }
        return changed(next, companies, formerCompanies, supplierId);
    }

    private Account changed(AccountStatus next, List<Membership> all, Set<Nip> former, @Nullable String supplier) {
        return new Account(
                subject,
                person,
                next,
                all,
                former,
                supplier,
                everSupplied || supplier != null,
                staffRole,
                notices,
                version + 1);
    }

    private Set<Nip> formerCompaniesWithout(Nip nip) {
        Set<Nip> rest = new HashSet<>(formerCompanies);
        rest.remove(nip);
        return rest;
    }

    private Stream<Membership> without(Nip nip) {
        return companies.stream().filter(company -> !company.nip().equals(nip));
    }
}
