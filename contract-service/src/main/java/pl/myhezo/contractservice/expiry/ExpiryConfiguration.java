package pl.myhezo.contractservice.expiry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.WarsawCalendar;
import pl.myhezo.contractservice.people.People;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class ExpiryConfiguration {

    @Bean
    RemindingOfExpiry remindingOfExpiry(
            Contracts contracts,
            People people,
            Companies companies,
            DaysReminded days,
            ReminderMails mails,
            WarsawCalendar calendar,
            Transactions transactions) {
        return new RemindingOfExpiry(
                contracts, new Recipients(people, companies), days, mails, calendar, transactions::run);
    }

    @Bean
    ReminderSchedule reminderSchedule(RemindingOfExpiry reminding) {
        return new ReminderSchedule(reminding);
    }
}
