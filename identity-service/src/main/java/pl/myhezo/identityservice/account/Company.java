package pl.myhezo.identityservice.account;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.myhezo.platform.value.Nip;

/**
 * A company as far as its people are concerned.
 *
 * @param admins the subjects who administer it
 */
public record Company(Nip nip, String name, Set<String> admins) {

    public Company {
        admins = Set.copyOf(admins);
    }

    /** What the next one to join becomes: the first is the admin, whatever was asked for. */
    CompanyRole roleOfNext(CompanyRole asked) {
        return admins.isEmpty() ? CompanyRole.ADMIN : asked;
    }

    public Company with(String subject, CompanyRole role) {
        return switch (role) {
            case MEMBER -> without(subject);
            case ADMIN ->
                new Company(
                        nip,
                        name,
                        Stream.concat(admins.stream(), Stream.of(subject)).collect(Collectors.toSet()));
        };
    }

    public Company without(String subject) {
        return new Company(
                nip,
                name,
                admins.stream().filter(admin -> !admin.equals(subject)).collect(Collectors.toSet()));
    }

    /** Whether the company would stand without anybody to look after it. */
    public boolean isLastAdmin(String subject) {
        return admins.equals(Set.of(subject));
    }
}
