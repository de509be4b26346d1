package pl.myhezo.ticketservice.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.myhezo.platform.value.Nip;

/** People without a database. */
public final class MemoryPeople implements People {

    private final Map<String, Person> people = new HashMap<>();

    @Override
    public Optional<Person> find(String subject) {
        return Optional.ofNullable(people.get(subject));
    }

    @Override
    public List<Person> all(Collection<String> subjects) {
        return those(person -> subjects.contains(person.subject()));
    }

    @Override
    public Map<String, String> names(Collection<String> subjects) {
        return all(subjects).stream().collect(Collectors.toMap(Person::subject, Person::name));
    }

    @Override
    public List<Person> of(Nip company) {
        return those(person -> person.companies().containsKey(company));
    }

    @Override
    public List<Person> ofSupplier(String supplierId) {
        return those(person -> supplierId.equals(person.supplierId()));
    }

    @Override
    public void remember(Person person) {
        people.merge(person.subject(), person, (known, news) -> news.version() > known.version() ? news : known);
    }

    @Override
    public void forget(String subject, long version) {
        people.remove(subject);
    }

    private List<Person> those(Predicate<Person> wanted) {
        return people.values().stream().filter(wanted).toList();
    }
}
