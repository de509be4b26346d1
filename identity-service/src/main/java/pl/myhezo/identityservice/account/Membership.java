package pl.myhezo.identityservice.account;

import java.time.Instant;
import pl.myhezo.platform.value.Nip;

/**
 * That somebody belongs to a company.
 *
 * @param since when he came to belong to it
 */
public record Membership(Nip nip, String companyName, CompanyRole role, Instant since) {

    Membership as(CompanyRole other) {
        return new Membership(nip, companyName, other, since);
    }
}
