package pl.myhezo.ticketservice.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.platform.value.Nip;

/** People as we were last told of them. Older news never overwrites newer. */
public interface People {

    Optional<Person> find(String subject);

    /** Those of them who are known. */
    List<Person> all(Collection<String> subjects);

    /** By subject. Who is unknown, or had the own data erased, is missing. */
    Map<String, String> names(Collection<String> subjects);

    /** Everybody who belongs to a company. */
    List<Person> of(Nip company);

    /** Everybody who is a user of a supplier. */
    List<Person> ofSupplier(String supplierId);

    /** Notes the person, unless something newer is known. */
    void remember(Person person);

    /** Forgets all but the version, so that older news arriving late bring nobody back. */
    void forget(String subject, long version);
}
