package pl.myhezo.identityservice.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractClaim;

/**
 * What was asked for, never changed afterwards.
 *
 * @param company absent where somebody who is known asks for one more
 * @param policy in force when it was asked
 * @param at when it was asked, and the terms and the privacy notice were accepted
 */
public record Application(
        Applicant applicant,
        ContractClaim claim,
        @Nullable CompanyDetails company,
        AuthorisationPolicy policy,
        Instant at) {}
