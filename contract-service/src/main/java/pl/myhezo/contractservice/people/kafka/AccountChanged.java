package pl.myhezo.contractservice.people.kafka;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.people.Person;
import pl.myhezo.platform.value.Nip;

/** What we read of an account. */
record AccountChanged(
        String subject,
        String status,
        List<Membership> companies,
        @Nullable String supplierId) {

    private static final String ACTIVE = "ACTIVE";

    record Membership(String nip) {}

    Person toPerson(long version) {
        return new Person(
                subject,
                ACTIVE.equals(status),
                companies.stream().map(membership -> new Nip(membership.nip())).collect(Collectors.toSet()),
                supplierId,
                version);
    }
}
