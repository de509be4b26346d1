package pl.myhezo.ticketservice.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.ticket.Announcements;
import pl.myhezo.ticketservice.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    Announcements tellingPeople(Tickets tickets, People people, NoticeMails mails) {
        return new TellingPeople(tickets, new Recipients(people, tickets), mails, NoticeConfiguration::caller);
    }

    private static @Nullable String caller() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null ? null : caller.getName();
    }
}
