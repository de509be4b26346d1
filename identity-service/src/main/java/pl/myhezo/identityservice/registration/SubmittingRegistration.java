package pl.myhezo.identityservice.registration;

import java.time.Clock;
import java.util.List;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractChecks;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Peer;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.identityservice.person.Person;

/** Takes a registration in and has the three compared. It takes the same way, and time, whoever asks. */
public final class SubmittingRegistration {

    private final Registrations registrations;
    private final ContractChecks checks;
    private final Limits limits;
    private final AuthorisationPolicy policy;
    private final Clock clock;

    SubmittingRegistration(
            Registrations registrations,
            ContractChecks checks,
            Limits limits,
            AuthorisationPolicy policy,
            Clock clock) {
        this.registrations = registrations;
        this.checks = checks;
        this.limits = limits;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Submits within the open transaction.
     *
     * @param id unguessable, and the attempt as it is counted
     */
    public void submit(String id, Person person, ContractClaim claim, CompanyDetails company, Peer peer) {
        limits.reserve(
                id,
                List.of(
                        new Quota(Limit.REFUSALS_OF_COMPANY, claim.nip().digits()),
                        new Quota(Limit.AUTHORISATIONS_OF_COMPANY, claim.nip().digits()),
                        new Quota(Limit.REFUSALS_OF_PEER, peer.network()),
                        new Quota(Limit.MAILS_TO_ADDRESS, person.email().value())));
        Application application = new Application(Applicant.unknown(person), claim, company, policy, clock.instant());
        registrations.add(Registration.submitted(id, application));
        checks.request(id, claim, policy);
    }
}
