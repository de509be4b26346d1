package pl.myhezo.contractservice.people;

import java.util.List;
import java.util.Optional;
import pl.myhezo.platform.value.Nip;

/** People as we were last told of them. Older news never overwrites newer. */
public interface People {

    Optional<Person> find(String subject);

    /** Everybody who belongs to a company. */
    List<Person> of(Nip company);

    /** Notes the person, unless something newer is known. */
    void remember(Person person);

    /** Forgets all but the version, so that older news arriving late bring nobody back. */
    void forget(String subject, long version);
}
