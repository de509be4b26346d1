package pl.myhezo.identityservice.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.mail.Mails;

/** Mails. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    Notices notices(Mails mails) {
        return new Notices(mails);
    }
}
