package pl.myhezo.ticketservice.contact.mail;

import java.util.Map;
import pl.myhezo.platform.mail.MailMessage;
import pl.myhezo.platform.mail.Mails;
import pl.myhezo.ticketservice.contact.Confirmations;
import pl.myhezo.ticketservice.ticket.Requester;
import pl.myhezo.ticketservice.ticket.Ticket;

/**
 * Says that a request is here and how it is called. Nothing of what was typed is in it: the address may be somebody
 * else's, and we do not carry letters from strangers to strangers.
 */
final class MailedConfirmations implements Confirmations {

    private final Mails mails;

    MailedConfirmations(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void confirm(Ticket ticket) {
        Requester requester = ticket.origin().requester();
        if (requester != null) {
            mails.enqueue(new MailMessage(
                    ticket.id() + "/received",
                    requester.email(),
                    requester.language(),
                    "contact-received",
                    Map.of(
                            "number",
                            ticket.origin().number().value(),
                            "title",
                            ticket.origin().subject()),
                    ticket.id().toString()));
        }
    }
}
