package pl.myhezo.identityservice.member;

import pl.myhezo.identityservice.member.AdministeringCompany.Deed;
import pl.myhezo.identityservice.member.Place.Asking;
import pl.myhezo.identityservice.registration.ApprovingRegistration;
import pl.myhezo.identityservice.registration.ApprovingRegistration.Approver;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.value.Nip;

/** An admin lets somebody in who asks for it. */
public final class ApprovingMember {

    private final AdministeringCompany administering;
    private final FindingMember finding;
    private final ApprovingRegistration approving;

    ApprovingMember(AdministeringCompany administering, FindingMember finding, ApprovingRegistration approving) {
        this.administering = administering;
        this.finding = finding;
        this.approving = approving;
    }

    /**
     * Approves.
     *
     * @throws Problem 404 if nobody of that id is in the list, 409 if he does not wait for a decision
     */
    public void approve(String subject, Nip nip, String member) {
        administering.call(new Deed(subject, nip, "registration-approved", member), (admin, own) -> {
            Place place = finding.find(nip, member).orElseThrow(Problem::notFound);
            if (!(place instanceof Asking asking)) {
                throw Problem.of(ProblemType.CONFLICT);
            }
            approving.approve(
                    asking.registration(), new Approver(subject, admin.person().email()));
            return place;
        });
    }
}
