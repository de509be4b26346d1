package pl.myhezo.ticketservice.ticket;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.access.ReadLog;
import pl.myhezo.ticketservice.clock.ServiceLevels;
import pl.myhezo.ticketservice.desk.Desk;
import pl.myhezo.ticketservice.entitlement.Entitlements;
import pl.myhezo.ticketservice.people.People;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TicketSettings.class)
@EnableScheduling
class TicketConfiguration {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final Clock clock;
    private final TicketSettings settings;

    /** The database keeps milliseconds, so that is what everybody is told from the beginning. */
    TicketConfiguration(Clock clock, TicketSettings settings) {
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
        this.settings = settings;
    }

    private Supplier<UUID> ids() {
        return ids::generate;
    }

    @Bean
    Viewers viewers(People people, Desk desk) {
        return new Viewers(people, desk);
    }

    @Bean
    Names names(People people, Desk desk) {
        return new Names(people, desk);
    }

    @Bean
    InOneTransaction inOneTransaction(Transactions transactions) {
        return transactions::call;
    }

    @Bean
    Journal journal(AuditTrail trail) {
        return new Journal(trail);
    }

    /** Everybody who is to be told is told in the transaction of what happened. */
    @Bean
    @Primary
    Announcements toEverybody(List<Announcements> all) {
        return (event, version) -> all.forEach(one -> one.happened(event, version));
    }

    @Bean
    Keeping keeping(Tickets tickets, Announcements announcements, Journal journal, InOneTransaction transaction) {
        return new Keeping(tickets, announcements, journal, transaction);
    }

    @Bean
    OpeningTicket openingTicket(
            Entitlements entitlements, ServiceLevels serviceLevels, TicketNumbers numbers, Keeping keeping) {
        return new OpeningTicket(entitlements, serviceLevels, numbers, keeping, ids(), clock);
    }

    @Bean
    OpeningFromContactForm openingFromContactForm(ServiceLevels serviceLevels, TicketNumbers numbers, Keeping keeping) {
        return new OpeningFromContactForm(serviceLevels, numbers, keeping, ids(), clock);
    }

    @Bean
    ReadingTicket readingTicket(Tickets tickets, ReadLog log, Journal journal, InOneTransaction transaction) {
        return new ReadingTicket(tickets, log, journal, transaction, ids(), clock);
    }

    @Bean
    ShowingTickets showingTickets(Tickets tickets) {
        return new ShowingTickets(tickets);
    }

    @Bean
    AnsweringTicket answeringTicket(Keeping keeping, AttachedFiles attachments) {
        return new AnsweringTicket(keeping, attachments, ids(), clock);
    }

    @Bean
    MigratingTicket migratingTicket(
            Tickets tickets,
            Entitlements entitlements,
            People people,
            ServiceLevels serviceLevels,
            Announcements announcements,
            Journal journal) {
        return new MigratingTicket(tickets, entitlements, people, serviceLevels, announcements, journal, clock);
    }

    @Bean
    ChangingState changingState(Keeping keeping) {
        return new ChangingState(keeping, settings.reopenedWithin(), clock);
    }

    @Bean
    DecidingSupplierAccess decidingSupplierAccess(Keeping keeping) {
        return new DecidingSupplierAccess(keeping, clock);
    }

    @Bean
    Assigning assigning(Keeping keeping, Desk desk) {
        return new Assigning(keeping, desk, clock);
    }

    @Bean
    MergingTickets mergingTickets(
            Tickets tickets, AttachedFiles attachments, Keeping keeping, InOneTransaction transaction) {
        return new MergingTickets(tickets, attachments, keeping, transaction, ids(), clock);
    }

    @Bean
    EditingTicket editingTicket(Keeping keeping) {
        return new EditingTicket(keeping, clock);
    }

    @Bean
    JudgingActs judgingActs() {
        return new JudgingActs(settings.reopenedWithin(), clock);
    }

    @Bean
    ClosingSchedule closingSchedule(
            Tickets tickets,
            Announcements announcements,
            Journal journal,
            InOneTransaction transaction,
            MeterRegistry registry) {
        Counter failed = Counter.builder("closing.failed")
                .description("Solved tickets that could not be closed when their time was over")
                .register(registry);
        return new ClosingSchedule(new ClosingSolvedTickets(
                tickets, announcements, journal, transaction, failed::increment, settings.closedAfter(), clock));
    }
}
