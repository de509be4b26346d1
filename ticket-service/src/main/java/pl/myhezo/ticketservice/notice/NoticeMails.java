package pl.myhezo.ticketservice.notice;

import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.ticket.Ticket;

/** Writes to people about tickets, within the open transaction. */
public interface NoticeMails {

    /** To somebody of the customer's, who may read what it says. */
    void toCustomer(Person.Mailbox mailbox, String subject, Ticket ticket, News news);

    /** To somebody of the supplier's: that there is something to read, and nothing of it. */
    void toSupplier(Person.Mailbox mailbox, String subject, Ticket ticket, News news);

    /** Takes back what has not left yet to the people of the supplier. */
    void takeBackFromSupplier(Ticket ticket);
}
