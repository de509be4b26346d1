package pl.myhezo.ticketservice.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;
import pl.myhezo.ticketservice.people.Notice;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Tickets;
import pl.myhezo.ticketservice.ticket.Visibility;

/** Who is told of a ticket: those whom it concerns, who may read it now, and who want to be told. */
final class Recipients {

    private final People people;
    private final Tickets tickets;

    Recipients(People people, Tickets tickets) {
        this.people = people;
        this.tickets = tickets;
    }

    /** Who opened it, and those of his company who wrote in it; nobody where it is no company's. */
    List<Person> ofCustomer(Ticket ticket, Notice wanted, @Nullable String doer) {
        Customer company = ticket.origin().company();
        if (company == null) {
            return List.of();
        }
        String owner = ticket.origin().owner();
        Set<String> concerned = new HashSet<>(tickets.customersIn(ticket.id()));
        if (owner != null) {
            concerned.add(owner);
        }
        return people.all(concerned).stream()
                .filter(person -> person.companies().containsKey(company.nip()))
                .filter(person -> ticket.details().visibility() == Visibility.COMPANY
                        || person.subject().equals(owner))
                .filter(person -> isToBeTold(person, wanted, doer))
                .toList();
    }

    /** Everybody of the supplier, as long as the customer lets it read the ticket. */
    List<Person> ofSupplier(Ticket ticket, Notice wanted, @Nullable String doer) {
        Supplier supplier = ticket.origin().supplier();
        Stream<Person> users = supplier != null && ticket.supplierAccess().granted()
                ? people.ofSupplier(supplier.id()).stream()
                : Stream.empty();
        return users.filter(person -> isToBeTold(person, wanted, doer)).toList();
    }

    /** Nobody is told of what he did himself. */
    private static boolean isToBeTold(Person person, Notice wanted, @Nullable String doer) {
        return person.active()
                && !person.subject().equals(doer)
                && person.mailbox() != null
                && person.mailbox().notices().contains(wanted);
    }
}
