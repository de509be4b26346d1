package pl.myhezo.ticketservice.contact.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.mail.Mails;
import pl.myhezo.ticketservice.contact.Confirmations;
import pl.myhezo.ticketservice.ticket.Announcements;
import pl.myhezo.ticketservice.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
class ContactMailConfiguration {

    @Bean
    Confirmations confirmations(Mails mails) {
        return new MailedConfirmations(mails);
    }

    @Bean
    Announcements answeringByMail(Tickets tickets, Mails mails) {
        return new AnsweringByMail(tickets, mails);
    }
}
