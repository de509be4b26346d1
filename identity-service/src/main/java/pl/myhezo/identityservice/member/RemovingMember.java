package pl.myhezo.identityservice.member;

import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.LeavingCompany;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.Withdrawing;
import pl.myhezo.identityservice.member.AdministeringCompany.Deed;
import pl.myhezo.identityservice.member.Place.Asked;
import pl.myhezo.identityservice.member.Place.Asking;
import pl.myhezo.identityservice.member.Place.Inside;
import pl.myhezo.identityservice.registration.ApprovingRegistration;
import pl.myhezo.identityservice.registration.ApprovingRegistration.Approver;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.Nip;

/** An admin takes access back, refuses a request for it, or withdraws an invitation. */
public final class RemovingMember {

    private final AdministeringCompany administering;
    private final FindingMember finding;
    private final RevokingAccess revoking;
    private final LeavingCompany leaving;
    private final ApprovingRegistration approving;
    private final Invitations invitations;
    private final Withdrawing withdrawing;
    private final AuditTrail audit;

    RemovingMember(
            AdministeringCompany administering,
            FindingMember finding,
            RevokingAccess revoking,
            LeavingCompany leaving,
            ApprovingRegistration approving,
            Invitations invitations,
            Withdrawing withdrawing,
            AuditTrail audit) {
        this.administering = administering;
        this.finding = finding;
        this.revoking = revoking;
        this.leaving = leaving;
        this.approving = approving;
        this.invitations = invitations;
        this.withdrawing = withdrawing;
        this.audit = audit;
    }

    /**
     * Removes.
     *
     * @throws Problem 404 if nobody of that id is in the list, 409 {@code last-admin} for the only admin among others
     */
    public void remove(String subject, Nip nip, String member) {
        administering.call(new Deed(subject, nip, "member-removed", member), (admin, own) -> {
            Place place = finding.find(nip, member).orElseThrow(Problem::notFound);
            switch (place) {
                case Inside inside -> revoke(inside, nip);
                case Asking asking -> refuse(asking, admin);
                case Asked asked -> withdraw(asked, nip);
            }
            audit.record(AuditRecord.done(subject, nip.digits(), "member-removed", member));
            return place;
        });
    }

    private void revoke(Inside inside, Nip nip) {
        Account account = inside.account();
        leaving.refuseToOrphan(account, nip);
        revoking.revoke(account, inside.membership(), account.subject() + "/" + account.version());
    }

    private void refuse(Asking asking, Account admin) {
        approving.refuse(
                asking.registration(),
                new Approver(admin.subject(), admin.person().email()));
    }

    /** Somebody who was invited twice stands in the list once. */
    private void withdraw(Asked asked, Nip nip) {
        invitations.withoutAccount(nip).stream()
                .filter(other -> other.person()
                        .email()
                        .equals(asked.invitation().person().email()))
                .forEach(withdrawing::withdraw);
    }
}
