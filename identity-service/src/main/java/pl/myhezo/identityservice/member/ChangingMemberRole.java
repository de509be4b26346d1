package pl.myhezo.identityservice.member;

import pl.myhezo.identityservice.account.ChangingRole;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.member.AdministeringCompany.Deed;
import pl.myhezo.identityservice.member.Place.Inside;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.value.Nip;

/** An admin makes somebody an admin, or an admin somebody like the others. */
public final class ChangingMemberRole {

    private final AdministeringCompany administering;
    private final FindingMember finding;
    private final ChangingRole changing;
    private final AuditTrail audit;

    ChangingMemberRole(
            AdministeringCompany administering, FindingMember finding, ChangingRole changing, AuditTrail audit) {
        this.administering = administering;
        this.finding = finding;
        this.changing = changing;
        this.audit = audit;
    }

    /**
     * Changes the role.
     *
     * @throws Problem 404 if nobody of that id is in the list; 409 if he does not belong to the company yet, or
     *     {@code last-admin}
     */
    public void change(String subject, Nip nip, String member, CompanyRole role) {
        administering.call(new Deed(subject, nip, "member-role-changed", member), (admin, own) -> {
            Place place = finding.find(nip, member).orElseThrow(Problem::notFound);
            if (!(place instanceof Inside inside)) {
                throw Problem.of(ProblemType.CONFLICT);
            }
            changing.change(inside.account(), inside.membership(), role);
            audit.record(AuditRecord.done(subject, nip.digits(), "member-role-changed", member));
            return place;
        });
    }
}
