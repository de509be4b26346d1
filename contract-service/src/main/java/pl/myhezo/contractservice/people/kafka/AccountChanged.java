package pl.myhezo.contractservice.people.kafka;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.people.Person;
import pl.myhezo.contractservice.people.Person.Mailbox;
import pl.myhezo.platform.value.Nip;

/** What we read of an account. */
record AccountChanged(
        String subject,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String language,
        String status,
        List<Membership> companies,
        @Nullable String supplierId,
        @Nullable List<String> notices) {

    /** Who was invited and holds a token has just logged in for the first time, and the account does not say so yet. */
    private static final Set<String> ADMITTED = Set.of("INVITED", "ACTIVE");

    private static final String CONFIRMED = "ACTIVE";
    private static final String EXPIRY = "CONTRACT_EXPIRY";

    AccountChanged {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(status);
        companies = List.copyOf(companies);
    }

    record Membership(String nip) {}

    Person toPerson(long version) {
        return new Person(
                subject,
                ADMITTED.contains(status),
                companies.stream().map(membership -> new Nip(membership.nip())).collect(Collectors.toSet()),
                supplierId,
                mailbox(),
                version);
    }

    /** Nobody is told anything at an address that is not confirmed. */
    private @Nullable Mailbox mailbox() {
        if (!status.equals(CONFIRMED) || email == null) {
            return null;
        }
        return new Mailbox(
                displayName == null ? email : displayName,
                email,
                "en".equals(language) ? "en" : "pl",
                notices == null || notices.contains(EXPIRY));
    }
}
