package pl.myhezo.identityservice.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/**
 * That somebody belongs to a company.
 *
 * @param since when he came to belong to it
 * @param invitedBy the subject of the person who let him in by an invitation, if one did
 */
public record Membership(
        Nip nip,
        String companyName,
        CompanyRole role,
        Instant since,
        @Nullable String invitedBy) {

    Membership as(CompanyRole other) {
        return new Membership(nip, companyName, other, since, invitedBy);
    }
}
