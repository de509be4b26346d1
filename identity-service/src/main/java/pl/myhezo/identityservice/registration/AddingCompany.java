package pl.myhezo.identityservice.registration;

import java.time.Clock;
import java.util.List;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractChecks;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Peer;
import pl.myhezo.identityservice.limit.Quota;

/** Somebody who has an account asks for one more company, with the same three and under the same policy. */
public final class AddingCompany {

    private final Registrations registrations;
    private final ContractChecks checks;
    private final Limits limits;
    private final AuthorisationPolicy policy;
    private final Clock clock;

    AddingCompany(
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
     * Asks within the open transaction. Strangers who guess at the company use up the tries of strangers; those of a
     * known person are his own.
     */
    public void add(String id, Account account, ContractClaim claim, Peer peer) {
        limits.reserve(
                id,
                List.of(
                        new Quota(Limit.REFUSALS_OF_ACCOUNT, account.subject()),
                        new Quota(Limit.AUTHORISATIONS_OF_COMPANY, claim.nip().digits()),
                        new Quota(Limit.REFUSALS_OF_PEER, peer.network())));
        Applicant applicant = Applicant.known(account.person(), account.subject());
        Application application = new Application(applicant, claim, null, policy, clock.instant());
        registrations.add(Registration.submitted(id, application));
        checks.request(id, claim, policy);
    }
}
