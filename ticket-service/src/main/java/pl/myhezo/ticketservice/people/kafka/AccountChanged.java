package pl.myhezo.ticketservice.people.kafka;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.people.CompanyRole;
import pl.myhezo.ticketservice.people.Notice;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.people.Person.Mailbox;

/** What we read of an account. */
record AccountChanged(
        String subject,
        String displayName,
        @Nullable String email,
        @Nullable String language,
        String status,
        List<Membership> companies,
        @Nullable String supplierId,
        @Nullable List<String> notices) {

    /** Who was invited and holds a token has just logged in for the first time, and the account does not say so yet. */
    private static final Set<String> ADMITTED = Set.of("INVITED", "ACTIVE");

    private static final String CONFIRMED = "ACTIVE";

    AccountChanged {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(displayName);
        Objects.requireNonNull(status);
        companies = List.copyOf(companies);
    }

    record Membership(String nip, @Nullable String role) {

        /** A role that nobody knows gives no right. */
        CompanyRole companyRole() {
            return CompanyRole.ADMIN.name().equals(role) ? CompanyRole.ADMIN : CompanyRole.MEMBER;
        }
    }

    Person toPerson(long version) {
        return new Person(
                subject,
                displayName,
                ADMITTED.contains(status),
                companies.stream().collect(Collectors.toMap(place -> new Nip(place.nip()), Membership::companyRole)),
                supplierId,
                mailbox(),
                version);
    }

    /** Nobody is told anything at an address that is not confirmed. */
    private @Nullable Mailbox mailbox() {
        return status.equals(CONFIRMED) && email != null
                ? new Mailbox(email, "en".equals(language) ? "en" : "pl", wanted())
                : null;
    }

    private Set<Notice> wanted() {
        return notices == null
                ? EnumSet.allOf(Notice.class)
                : Arrays.stream(Notice.values())
                        .filter(notice -> notices.contains(notice.name()))
                        .collect(Collectors.toSet());
    }
}
