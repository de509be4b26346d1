package pl.myhezo.contractservice.registration.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.registration.CardMails;
import pl.myhezo.platform.mail.Mails;

@Configuration(proxyBeanMethods = false)
class CardMailConfiguration {

    @Bean
    CardMails cardMails(Mails mails) {
        return new MailedCards(mails);
    }
}
