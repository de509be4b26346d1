package pl.myhezo.migrationservice.ticket;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.dialoguepdf.DialoguePdf;
import pl.myhezo.dialoguepdf.Limits;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.migrationservice.handover.KeptContents;
import pl.myhezo.migrationservice.ledger.Ledger;
import pl.myhezo.migrationservice.ledger.Report;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TicketSettings.class)
class TicketConfiguration {

    /** What any document may cost, but for its size: one that is larger than a file may be, nobody would take over. */
    private static final Limits LIMITS = new Limits(
            Limits.DEFAULT.time(),
            Limits.DEFAULT.characters(),
            Limits.DEFAULT.pages(),
            Limits.DEFAULT.pictures(),
            24L << 20);

    @Bean
    Printers printers(TicketSettings settings) {
        return new Printers(settings.threads());
    }

    @Bean
    PrintingDialogue printingDialogue(KeptContents contents, TicketSettings settings) {
        return new PrintingDialogue(new DialoguePdf(LIMITS), contents, settings.language());
    }

    @Bean
    PreparingTickets preparingTickets(TicketsSent sent, PrintingDialogue printing, Printers printers) {
        return new PreparingTickets(sent, printing, printers);
    }

    @Bean
    MovingTickets movingTickets(
            Companies companies,
            Report report,
            Ledger ledger,
            PreparingTickets preparing,
            TicketsSent sent,
            Awaited awaited) {
        return new MovingTickets(companies, report, ledger, preparing, sent, awaited);
    }
}
