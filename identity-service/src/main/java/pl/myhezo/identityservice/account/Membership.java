package pl.myhezo.identityservice.account;

import java.time.Instant;
import java.util.List;
import pl.myhezo.platform.value.Nip;

/**
 * That somebody belongs to a company.
 *
 * @param since when he came to belong to it
 * @param path the subjects of those by whose invitations he came in, each invited by the one before
 */
public record Membership(Nip nip, String companyName, CompanyRole role, Instant since, List<String> path) {

    public Membership {
        path = List.copyOf(path);
    }

    Membership as(CompanyRole other) {
        return new Membership(nip, companyName, other, since, path);
    }
}
