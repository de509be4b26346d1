package pl.myhezo.contractservice.expiry.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.expiry.ReminderMails;
import pl.myhezo.platform.mail.Mails;

@Configuration(proxyBeanMethods = false)
class ExpiryMailConfiguration {

    @Bean
    ReminderMails reminderMails(Mails mails) {
        return new MailedReminders(mails);
    }
}
