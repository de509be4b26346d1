package pl.myhezo.ticketservice.people;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/**
 * What we need to know of somebody who has an account.
 *
 * @param subject the person's id in tokens
 * @param active whether the account may be used at all
 * @param companies where the person belongs, and as what
 * @param supplierId the supplier whose user the person is
 * @param mailbox where to write to; none until the person has confirmed it
 * @param version the version of the account that told us this
 */
public record Person(
        String subject,
        String name,
        boolean active,
        Map<Nip, CompanyRole> companies,
        @Nullable String supplierId,
        @Nullable Mailbox mailbox,
        long version) {

    /**
     * Where and about what somebody is written to.
     *
     * @param language {@code pl} or {@code en}
     */
    public record Mailbox(String email, String language, Set<Notice> notices) {

        public Mailbox {
            notices = Set.copyOf(notices);
        }
    }

    public Person {
        companies = Map.copyOf(companies);
    }

    /** The companies that the person looks after. */
    public Set<Nip> companiesAdministered() {
        return companies.entrySet().stream()
                .filter(place -> place.getValue() == CompanyRole.ADMIN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
