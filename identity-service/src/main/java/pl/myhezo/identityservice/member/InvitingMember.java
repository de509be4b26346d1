package pl.myhezo.identityservice.member;

import java.util.List;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.Inviting;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.identityservice.member.AdministeringCompany.Deed;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.Nip;

/** An admin invites somebody. Whether the person has an account shows neither in the answer nor in the list. */
public final class InvitingMember {

    private final AdministeringCompany administering;
    private final Accounts accounts;
    private final Inviting inviting;
    private final Limits limits;
    private final AuditTrail audit;

    InvitingMember(
            AdministeringCompany administering, Accounts accounts, Inviting inviting, Limits limits, AuditTrail audit) {
        this.administering = administering;
        this.accounts = accounts;
        this.inviting = inviting;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Invites. Inviting the same person again sends him one mail more.
     *
     * @param id of the invitation, and the attempt as it is counted
     * @throws Problem 409 {@code already-member} for one who belongs to the company, 429 for too many mails
     */
    public void invite(String id, String subject, Nip nip, Person person, CompanyRole role) {
        administering.call(new Deed(subject, nip, "member-invited", id), (admin, own) -> {
            refuseMember(person, nip);
            limits.reserve(
                    id,
                    List.of(
                            new Quota(Limit.INVITATIONS_OF_COMPANY, nip.digits()),
                            new Quota(Limit.MAILS_TO_ADDRESS, person.email().value())));
            limits.keep(id);
            inviting.invite(id, person, new Grant.Membership(nip, own.companyName(), role), subject);
            audit.record(AuditRecord.done(subject, nip.digits(), "member-invited", id));
            return id;
        });
    }

    private void refuseMember(Person person, Nip nip) {
        boolean inside = accounts.membersOf(nip).stream()
                .filter(member -> member.status() == AccountStatus.ACTIVE)
                .anyMatch(member -> member.person().email().equals(person.email()));
        if (inside) {
            throw Problem.conflict("already-member");
        }
    }
}
