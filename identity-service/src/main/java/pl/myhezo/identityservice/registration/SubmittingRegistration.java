package pl.myhezo.identityservice.registration;

import java.time.Clock;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractChecks;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.person.Person;

/** Takes a registration in and has the three compared. It takes the same way, and time, whoever asks. */
public final class SubmittingRegistration {

    private final Registrations registrations;
    private final ContractChecks checks;
    private final AuthorisationPolicy policy;
    private final Clock clock;

    SubmittingRegistration(
            Registrations registrations, ContractChecks checks, AuthorisationPolicy policy, Clock clock) {
        this.registrations = registrations;
        this.checks = checks;
        this.policy = policy;
        this.clock = clock;
    }

    /** Submits within the open transaction. */
    public Registration submit(String id, Person person, ContractClaim claim, CompanyDetails company) {
        Application application = new Application(Applicant.unknown(person), claim, company, policy, clock.instant());
        Registration registration = Registration.submitted(id, application);
        registrations.add(registration);
        checks.request(id, claim, policy);
        return registration;
    }
}
