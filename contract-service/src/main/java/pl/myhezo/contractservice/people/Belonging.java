package pl.myhezo.contractservice.people;

import java.util.Set;
import pl.myhezo.platform.value.Nip;

/** To which companies a caller belongs at this moment. It is asked for with every call and never kept. */
public final class Belonging {

    private final People people;

    Belonging(People people) {
        this.people = people;
    }

    /** The companies of a subject; none for somebody unknown or blocked. */
    public Set<Nip> companiesOf(String subject) {
        return people.find(subject)
                .filter(Person::active)
                .map(Person::companies)
                .orElse(Set.of());
    }
}
