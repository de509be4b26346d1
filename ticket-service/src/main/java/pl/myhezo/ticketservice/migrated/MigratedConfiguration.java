package pl.myhezo.ticketservice.migrated;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.ticketservice.attachment.AttachmentSettings;
import pl.myhezo.ticketservice.attachment.TakingOverFiles;
import pl.myhezo.ticketservice.entitlement.Entitlements;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.ticket.MigratedTickets;
import pl.myhezo.ticketservice.ticket.MigratingTicket;
import pl.myhezo.ticketservice.ticket.TicketNumbers;
import pl.myhezo.ticketservice.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MigratedSettings.class)
class MigratedConfiguration {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    @Bean
    AwaitedContracts awaitedContracts(Entitlements entitlements, MigratedSettings settings, Clock clock) {
        return new AwaitedContracts(
                number -> entitlements.find(number).isPresent(), settings.contractPatience(), clock);
    }

    @Bean
    FetchingLuggage fetchingLuggage(
            LegacyRecords records,
            AwaitedContracts contracts,
            Handover handover,
            TakingOverFiles takingOver,
            TicketNumbers numbers,
            AttachmentSettings settings) {
        return new FetchingLuggage(
                records,
                contracts,
                handover,
                takingOver,
                numbers,
                settings.largest().toBytes(),
                ids::generate);
    }

    @Bean
    AcceptingLegacyTicket acceptingLegacyTicket(
            LegacyRecords records, Tickets tickets, TakingOverFiles takingOver, MigratingTicket migrating) {
        return new AcceptingLegacyTicket(records, tickets, takingOver, migrating);
    }

    @Bean
    RecognisingRequesters recognisingRequesters(MigratedTickets tickets, People people) {
        return new RecognisingRequesters(tickets, people);
    }
}
