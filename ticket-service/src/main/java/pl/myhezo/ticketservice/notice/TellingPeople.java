package pl.myhezo.ticketservice.notice;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.ticket.Announcements;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketEvent;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Tickets;

/**
 * Writes to the people whom it concerns what happened to a ticket, in the transaction in which it happened: so nothing
 * is told that did not happen, and nothing twice.
 */
final class TellingPeople implements Announcements {

    private final Tickets tickets;
    private final Recipients recipients;
    private final NoticeMails mails;
    private final Supplier<@Nullable String> doer;

    /** @param doer the subject of the caller; {@code null} where time passed */
    TellingPeople(Tickets tickets, Recipients recipients, NoticeMails mails, Supplier<@Nullable String> doer) {
        this.tickets = tickets;
        this.recipients = recipients;
        this.mails = mails;
        this.doer = doer;
    }

    @Override
    public void happened(TicketEvent event, long version) {
        switch (event) {
            case TicketEvent.Created(Ticket ticket) -> opened(ticket);
            case TicketEvent.Replied(UUID id, UUID _, Party by, boolean internal) -> {
                if (!internal && by != Party.SYSTEM) { // which says nothing that is not told by itself
                    tickets.find(id).ifPresent(this::replied);
                }
            }
            case TicketEvent.StateChanged(UUID id, TicketState _, TicketState to) -> {
                if (isWorthALetter(to)) {
                    News news = new News.StateChanged(to, version);
                    tickets.find(id)
                            .filter(ticket -> ticket.merging().into() == null) // its people hear where it lives on
                            .ifPresent(ticket -> tell(ticket, news, doer.get()));
                }
            }
            case TicketEvent.SupplierAccessWithdrawn(UUID id, String _) ->
                tickets.find(id).ifPresent(mails::takeBackFromSupplier);
            case TicketEvent.Merged(UUID going, UUID into) ->
                tickets.find(going).ifPresent(ticket -> tickets.find(into).ifPresent(whole -> merged(ticket, whole)));
            // Who has a thousand tickets in another system wants no thousand mails.
            case TicketEvent.Migrated _, TicketEvent.SupplierAccessGranted _, TicketEvent.Assigned _ -> {}
        }
    }

    /** That it is new or open again tells nobody what to do; an answer does, and is told as such. */
    private static boolean isWorthALetter(TicketState state) {
        return switch (state) {
            case NEW, OPEN -> false;
            case WAITING_FOR_CUSTOMER, SOLVED, CLOSED -> true;
        };
    }

    /** The customer alone is told that it is here; he did it himself, and has it in writing. */
    private void opened(Ticket ticket) {
        News news = new News.Opened();
        toCustomers(ticket, news, recipients.ofCustomer(ticket, news.kind(), null));
    }

    /** The answer is the newest of the dialogue: it was stored in this transaction. */
    private void replied(Ticket ticket) {
        int before = ticket.progress().messages() - 1;
        for (Message message : tickets.messages(ticket.id(), false, before, 1)) {
            String author = message.author().subject();
            tell(ticket, new News.Replied(message.id(), author, message.body()), author);
        }
    }

    private void merged(Ticket going, Ticket whole) {
        tell(whole, new News.Merged(going.origin().number()), doer.get());
    }

    private void tell(Ticket ticket, News news, @Nullable String doer) {
        toCustomers(ticket, news, recipients.ofCustomer(ticket, news.kind(), doer));
        for (Person person : recipients.ofSupplier(ticket, news.kind(), doer)) {
            if (person.mailbox() != null) {
                mails.toSupplier(person.mailbox(), person.subject(), ticket, news);
            }
        }
    }

    private void toCustomers(Ticket ticket, News news, List<Person> people) {
        for (Person person : people) {
            if (person.mailbox() != null) {
                mails.toCustomer(person.mailbox(), person.subject(), ticket, news);
            }
        }
    }
}
