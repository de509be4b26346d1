package pl.myhezo.contractservice.contract;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.NamingCompany;
import pl.myhezo.contractservice.company.NamingSupplier;
import pl.myhezo.contractservice.company.NewNames;
import pl.myhezo.contractservice.company.Suppliers;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ContractConfiguration {

    @Bean
    WarsawCalendar warsawCalendar(Clock clock) {
        return new WarsawCalendar(clock);
    }

    @Bean
    RecordingContract recordingContract(
            Contracts contracts,
            NamingCompany companies,
            NamingSupplier suppliers,
            Announcements announcements,
            WarsawCalendar calendar) {
        return new RecordingContract(contracts, companies, suppliers, announcements, calendar);
    }

    @Bean
    ShowingContracts showingContracts(Contracts contracts, WarsawCalendar calendar) {
        return new ShowingContracts(contracts, calendar);
    }

    @Bean
    NewNames newNames(Renamings renamings) {
        return new NotingNewNames(renamings);
    }

    @Bean
    CarryingNewNames carryingNewNames(
            Renamings renamings,
            Contracts contracts,
            Companies companies,
            Suppliers suppliers,
            Announcements announcements,
            WarsawCalendar calendar,
            Transactions transactions) {
        return new CarryingNewNames(
                renamings, contracts, companies, suppliers, announcements, calendar, transactions::run);
    }

    @Bean
    ExpirySchedule expirySchedule(
            Contracts contracts, Announcements announcements, WarsawCalendar calendar, Transactions transactions) {
        return new ExpirySchedule(new AnnouncingExpiry(contracts, announcements, calendar, transactions::run));
    }
}
