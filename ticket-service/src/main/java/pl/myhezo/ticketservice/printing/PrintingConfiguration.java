package pl.myhezo.ticketservice.printing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.dialoguepdf.DialoguePdf;
import pl.myhezo.dialoguepdf.Limits;
import pl.myhezo.ticketservice.attachment.FilesUnderWay;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrintingSettings.class)
class PrintingConfiguration {

    private static final int PAGES = 2_000;
    private static final long BYTES = 8 << 20;

    @Bean
    Presses presses(PrintingSettings settings) {
        return new Presses(settings.atOnce(), settings.patience());
    }

    /** A document is in memory until its reader has it, however slowly he takes it. */
    @Bean
    FilesUnderWay documentsUnderWay(PrintingSettings settings) {
        return new FilesUnderWay(settings.underWay(), 1);
    }

    @Bean
    PrintingDialogue printingDialogue(
            ReadingTicket reading, Tickets tickets, Names names, Presses presses, PrintingSettings settings) {
        // Characters are counted twice, as they are read and as they are set; none of our messages has a picture.
        Limits limits = new Limits(settings.time(), 3L * settings.characters(), PAGES, 0, BYTES);
        return new PrintingDialogue(
                reading, new ReadingDialogue(tickets, settings.characters()), names, presses, new DialoguePdf(limits));
    }
}
