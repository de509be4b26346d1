package pl.myhezo.ticketservice.migrated;

import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.PeopleNews;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.ticket.FormerRequester;
import pl.myhezo.ticketservice.ticket.FormerTicket;
import pl.myhezo.ticketservice.ticket.MigratedTickets;

/** Gives people the tickets that they opened in another system, once they have confirmed the address they had there. */
public final class RecognisingRequesters implements PeopleNews {

    private final MigratedTickets tickets;
    private final People people;

    RecognisingRequesters(MigratedTickets tickets, People people) {
        this.tickets = tickets;
        this.people = people;
    }

    /**
     * A ticket came over and is committed. Who registered in that very moment was not there for the ticket, nor the
     * ticket for him, so he is looked for once more.
     */
    public void cameOver(FormerTicket former) {
        FormerRequester requester = former.requester();
        if (requester != null && requester.email() != null) {
            people.of(former.company().nip()).stream()
                    .filter(person ->
                            person.mailbox() != null && person.mailbox().email().equalsIgnoreCase(requester.email()))
                    .forEach(this::changed);
        }
    }

    @Override
    public void changed(Person person) {
        Person.Mailbox mailbox = person.mailbox();
        if (person.active() && mailbox != null && !person.companies().isEmpty()) {
            tickets.recognised(
                    person.subject(), mailbox.email(), person.companies().keySet());
        }
    }

    @Override
    public void erased(String subject) {
        tickets.forgotten(subject);
    }
}
