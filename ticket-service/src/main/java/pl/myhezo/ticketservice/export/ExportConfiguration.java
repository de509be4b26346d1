package pl.myhezo.ticketservice.export;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.attachment.ReadingAttachments;
import pl.myhezo.ticketservice.printing.PrintingDialogue;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
class ExportConfiguration {

    /** Links are random, unlike other ids: nobody guesses one from another. */
    @Bean
    AskingForExport askingForExport(
            Exports exports, ExportSettings settings, Transactions transactions, AuditTrail audit, Clock clock) {
        return new AskingForExport(exports, settings, transactions, audit, UUID::randomUUID, toTheMilli(clock));
    }

    @Bean
    WritingExport writingExport(
            Exports exports,
            Tickets tickets,
            PrintingDialogue printing,
            ReadingAttachments files,
            Names names,
            Transactions transactions,
            AuditTrail audit,
            Clock clock) {
        return new WritingExport(
                exports, tickets, new PackingTicket(printing, files, names), transactions, audit, toTheMilli(clock));
    }

    private static Clock toTheMilli(Clock clock) {
        return Clock.tick(clock, Duration.ofMillis(1));
    }
}
