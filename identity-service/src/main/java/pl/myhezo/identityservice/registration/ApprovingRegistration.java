package pl.myhezo.identityservice.registration;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.link.EmailedLink;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkPurpose;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.registration.Registration.SelfApproval;
import pl.myhezo.identityservice.registration.Registration.WrongState;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.transaction.Transactions;

/** Somebody who may do so confirms a registration, or refuses it. */
public final class ApprovingRegistration {

    private final Registrations registrations;
    private final LettingIn lettingIn;
    private final EmailedLinks links;
    private final Notices notices;
    private final AuditTrail audit;
    private final Transactions transactions;

    ApprovingRegistration(
            Registrations registrations,
            LettingIn lettingIn,
            EmailedLinks links,
            Notices notices,
            AuditTrail audit,
            Transactions transactions) {
        this.registrations = registrations;
        this.lettingIn = lettingIn;
        this.links = links;
        this.notices = notices;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Who decides: a subject where he is logged in, and the address he is known by. */
    public record Approver(@Nullable String subject, EmailAddress email) {}

    /**
     * A contact confirms with the link that was mailed to him. A second link for the same registration does nothing more.
     *
     * @throws Problem 400 for a link that does not work
     */
    public void approveByLink(String token) {
        transactions.run(() -> {
            EmailedLink link =
                    links.use(LinkPurpose.APPROVE, token).orElseThrow(() -> Problem.of(ProblemType.DEAD_LINK));
            registrations
                    .find(link.target())
                    .filter(registration -> registration.state() == RegistrationState.AWAITING_APPROVAL)
                    .ifPresent(registration -> approve(registration, new Approver(null, link.recipient())));
        });
    }

    /**
     * Confirms within the open transaction.
     *
     * @throws Problem 409 if it does not wait for that, or the approver is the applicant
     */
    public void approve(Registration registration, Approver approver) {
        try {
            lettingIn.letIn(registration.approvedBy(approver.email()));
            record("registration-approved", registration, approver);
        } catch (SelfApproval e) {
            throw Problem.conflict("self-approval");
        } catch (WrongState e) {
            throw Problem.of(ProblemType.CONFLICT);
        }
    }

    /** Refuses within the open transaction. */
    public void refuse(Registration registration, Approver approver) {
        Registration refused = registration.denied("NOT_APPROVED");
        registrations.replace(refused);
        record("registration-refused", refused, approver);
        Person applicant = refused.application().applicant().person();
        Optional.ofNullable(refused.grounds())
                .ifPresent(grounds -> notices.write(
                        Notice.NOT_APPROVED,
                        refused.id(),
                        applicant.email(),
                        applicant.language(),
                        Map.of("company", grounds.companyName())));
    }

    private void record(String action, Registration registration, Approver approver) {
        String nip = registration.application().claim().nip().digits();
        audit.record(AuditRecord.done(approver.subject(), nip, action, registration.id()));
    }
}
