package pl.myhezo.ticketservice.notice.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.mail.MailAudience;
import pl.myhezo.platform.mail.Mails;
import pl.myhezo.ticketservice.desk.Desk;
import pl.myhezo.ticketservice.notice.NoticeMails;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
class NoticeMailConfiguration {

    @Bean
    NoticeMails noticeMails(Mails mails, People people, Desk desk) {
        return new MailedNotices(mails, people, desk);
    }

    @Bean
    MailAudience noticeAudience(Tickets tickets, People people) {
        return new NoticeAudience(tickets, people);
    }
}
