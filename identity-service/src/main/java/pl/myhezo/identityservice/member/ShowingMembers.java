package pl.myhezo.identityservice.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.Invitation;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.member.AdministeringCompany.Deed;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.registration.Registration;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.platform.value.Nip;

/** Shows an admin who of his company has access, who asks for it and who was invited. */
public final class ShowingMembers {

    private final AdministeringCompany administering;
    private final Accounts accounts;
    private final Registrations registrations;
    private final Invitations invitations;

    ShowingMembers(
            AdministeringCompany administering,
            Accounts accounts,
            Registrations registrations,
            Invitations invitations) {
        this.administering = administering;
        this.accounts = accounts;
        this.registrations = registrations;
        this.invitations = invitations;
    }

    /** First those who wait for a decision, oldest first; then those who belong to it by address; then the invited. */
    public List<Member> show(String subject, Nip nip) {
        Deed looking = new Deed(subject, nip, "members-read", nip.digits());
        return administering.call(looking, (admin, own) -> {
            Map<EmailAddress, Member> others = new LinkedHashMap<>();
            Stream.concat(
                            accounts.membersOf(nip).stream().flatMap(account -> inside(account, nip)),
                            invitations.withoutAccount(nip).stream().flatMap(ShowingMembers::asked))
                    .forEach(member -> others.putIfAbsent(member.person().email(), member));
            return Stream.concat(
                            registrations.awaitingApproval(nip).stream().map(ShowingMembers::asking),
                            others.values().stream())
                    .toList();
        });
    }

    private static Stream<Member> inside(Account account, Nip nip) {
        MemberState state = account.status() == AccountStatus.INVITED ? MemberState.INVITED : MemberState.ACTIVE;
        return account.membership(nip).stream()
                .map(membership ->
                        new Member(account.subject(), account.person(), membership.role(), state, membership.since()));
    }

    private static Member asking(Registration registration) {
        Person person = registration.application().applicant().person();
        return new Member(
                registration.id(),
                person,
                CompanyRole.MEMBER,
                MemberState.AWAITING_APPROVAL,
                registration.application().at());
    }

    private static Stream<Member> asked(Invitation invitation) {
        return invitation.grant() instanceof Grant.Membership company
                ? Stream.of(new Member(
                        invitation.id(),
                        invitation.person(),
                        company.role(),
                        MemberState.INVITED,
                        invitation.requestedAt()))
                : Stream.empty();
    }
}
