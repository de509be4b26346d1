package pl.myhezo.contractservice.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/**
 * What we need to know of a person.
 *
 * @param subject the person's id in tokens
 * @param active whether the account may be used at all
 * @param companies the companies the person belongs to
 * @param supplierId the supplier whose user the person is
 * @param mailbox where to write to; none until the person has confirmed it
 * @param version the version of the account that told us this
 */
public record Person(
        String subject,
        boolean active,
        Set<Nip> companies,
        @Nullable String supplierId,
        @Nullable Mailbox mailbox,
        long version) {

    /**
     * Where and how somebody is written to.
     *
     * @param language {@code pl} or {@code en}
     * @param reminders whether the person wants to be told that contracts end
     */
    public record Mailbox(String name, String email, String language, boolean reminders) {}

    public Person {
        companies = Set.copyOf(companies);
    }
}
