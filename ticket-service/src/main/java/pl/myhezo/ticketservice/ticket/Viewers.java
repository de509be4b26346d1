package pl.myhezo.ticketservice.ticket;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import pl.myhezo.ticketservice.desk.Desk;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.Person;

/** Tells who is looking. The token says what kind of caller it is; where somebody belongs is asked for with every call. */
public final class Viewers {

    private static final String SUPERVISOR = "ROLE_supervisor";

    private final People people;
    private final Desk desk;

    Viewers(People people, Desk desk) {
        this.people = people;
        this.desk = desk;
    }

    public Viewer of(Authentication caller) {
        Set<String> roles = caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        if (roles.contains("ROLE_agent") || roles.contains(SUPERVISOR)) {
            desk.note(caller);
            return new Viewer.Agent(caller.getName(), roles.contains(SUPERVISOR));
        }
        if (roles.contains("ROLE_ticket-reader")) {
            return new Viewer.Program(caller.getName());
        }
        Optional<Person> person = people.find(caller.getName()).filter(Person::active);
        Viewer.Colleague colleague = colleague(caller, person.filter(known -> roles.contains("ROLE_customer")));
        return person.filter(known -> roles.contains("ROLE_supplier"))
                .map(Person::supplierId)
                .map(supplier -> with(colleague, new Viewer.SupplierUser(caller.getName(), supplier)))
                .orElse(colleague);
    }

    private static Viewer with(Viewer.Colleague colleague, Viewer.SupplierUser user) {
        return colleague.companies().isEmpty() ? user : new Viewer.ColleagueAndSupplierUser(colleague, user);
    }

    /** Somebody whom we do not know belongs nowhere. */
    public Viewer.Colleague colleague(Authentication caller) {
        return colleague(caller, people.find(caller.getName()).filter(Person::active));
    }

    private static Viewer.Colleague colleague(Authentication caller, Optional<Person> person) {
        return new Viewer.Colleague(
                caller.getName(),
                person.map(known -> known.companies().keySet()).orElse(Set.of()),
                person.map(Person::companiesAdministered).orElse(Set.of()));
    }
}
