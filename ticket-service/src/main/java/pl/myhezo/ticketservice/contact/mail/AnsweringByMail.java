package pl.myhezo.ticketservice.contact.mail;

import java.util.Map;
import java.util.UUID;
import pl.myhezo.platform.mail.MailMessage;
import pl.myhezo.platform.mail.Mails;
import pl.myhezo.ticketservice.ticket.Announcements;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Requester;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketEvent;
import pl.myhezo.ticketservice.ticket.Tickets;

/** Sends what staff answer to who wrote with the contact form, for he has no other way to read it. */
final class AnsweringByMail implements Announcements {

    private final Tickets tickets;
    private final Mails mails;

    AnsweringByMail(Tickets tickets, Mails mails) {
        this.tickets = tickets;
        this.mails = mails;
    }

    @Override
    public void happened(TicketEvent event, long version) {
        if (event instanceof TicketEvent.Replied(UUID id, UUID message, Party author, boolean internal)
                && author == Party.STAFF
                && !internal) {
            tickets.find(id).ifPresent(ticket -> answer(ticket, message));
        }
    }

    private void answer(Ticket ticket, UUID message) {
        Requester requester = ticket.origin().requester();
        if (requester == null) {
            return;
        }
        // The answer is the newest of the dialogue: it was stored in this transaction.
        int before = ticket.progress().messages() - 1;
        for (Message answer : tickets.messages(ticket.id(), false, before, 1)) {
            mails.enqueue(new MailMessage(
                    "%s/answer/%s".formatted(ticket.id(), message),
                    requester.email(),
                    requester.language(),
                    "contact-answered",
                    Map.of(
                            "number", ticket.origin().number().value(),
                            "title", ticket.origin().subject(),
                            "text", answer.body()),
                    ticket.id().toString()));
        }
    }
}
