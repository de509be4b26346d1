package pl.myhezo.identityservice.registration;

import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.EmailAddress;

/**
 * A person asks to see a company's contracts. It is submitted; contract-service compares the three; where the policy
 * wants more, somebody confirms; then the person gets his way in, and with his first login it is active. It can be
 * revoked by whoever is known at the company.
 *
 * @param id unguessable: who knows it may ask how it stands
 * @param grounds once the three were right
 * @param refusal why it was refused, for staff alone
 * @param subject of the applicant, once he has an account
 * @param version rises with each change
 */
public record Registration(
        String id,
        Application application,
        RegistrationState state,
        @Nullable Grounds grounds,
        @Nullable String refusal,
        @Nullable String subject,
        long version) {

    public static Registration submitted(String id, Application application) {
        return new Registration(
                id,
                application,
                RegistrationState.SUBMITTED,
                null,
                null,
                application.applicant().subject(),
                1);
    }

    /** The three are right, and nothing more is needed. */
    public Registration authorised(Grounds given) {
        return become(RegistrationState.AUTHORIZED, given, null);
    }

    /** The three are right, and somebody has to confirm. */
    public Registration awaitingApproval(Grounds given) {
        return become(RegistrationState.AWAITING_APPROVAL, given, null);
    }

    /**
     * Somebody confirmed.
     *
     * @throws SelfApproval if that was the applicant himself
     */
    public Registration approvedBy(EmailAddress approver) {
        if (approver.equals(application.applicant().person().email())) {
            throw new SelfApproval(id);
        }
        if (state != RegistrationState.AWAITING_APPROVAL) {
            throw new WrongState(state, RegistrationState.AUTHORIZED);
        }
        return become(RegistrationState.AUTHORIZED, grounds, null);
    }

    /** The applicant has an account now. */
    public Registration openedFor(String account) {
        return new Registration(id, application, state, grounds, refusal, account, version + 1);
    }

    /** What contract-service told, once the three were right. */
    public Grounds knownGrounds() {
        if (grounds == null) {
            throw new IllegalStateException("Nothing is known about registration %s yet".formatted(id));
        }
        return grounds;
    }

    /** Refused. */
    public Registration denied(String reason) {
        return become(RegistrationState.DENIED, grounds, reason);
    }

    /** The person logged in. */
    public Registration activated() {
        return become(RegistrationState.ACTIVE, grounds, null);
    }

    /** Taken back. */
    public Registration revoked() {
        return become(RegistrationState.REVOKED, grounds, null);
    }

    private Registration become(RegistrationState next, @Nullable Grounds given, @Nullable String reason) {
        if (!state.canBecome(next)) {
            throw new WrongState(state, next);
        }
        return new Registration(id, application, next, given, reason, subject, version + 1);
    }

    /** A state that cannot follow. */
    public static final class WrongState extends RuntimeException {

        WrongState(RegistrationState from, RegistrationState to) {
            super("A registration that is %s cannot become %s".formatted(from, to));
        }
    }

    /** The applicant tried to confirm his own registration. */
    public static final class SelfApproval extends RuntimeException {

        SelfApproval(String id) {
            super("The applicant of registration %s cannot approve it".formatted(id));
        }
    }
}
