package pl.myhezo.ticketservice.attachment;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.JudgingActs;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Verdict;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    /** Where nobody looks into files, they are handed out as they come. */
    @Bean
    UploadingAttachment uploadingAttachment(
            ReadingTicket reading,
            JudgingActs judging,
            Attachments attachments,
            FileStore store,
            Transactions transactions,
            AuditTrail audit,
            AttachmentSettings settings,
            ObjectProvider<Scanner> scanner,
            Clock clock) {
        return new UploadingAttachment(
                reading,
                judging,
                new TakingIn(attachments, store, transactions, audit, settings),
                atFirst(scanner),
                ids::generate,
                Clock.tick(clock, Duration.ofMillis(1)));
    }

    @Bean
    TakingOverFiles takingOverFiles(
            Attachments attachments,
            FileStore store,
            Transactions transactions,
            ObjectProvider<Scanner> scanner,
            Clock clock) {
        return new TakingOverFiles(
                attachments,
                store,
                transactions,
                atFirst(scanner),
                ids::generate,
                Clock.tick(clock, Duration.ofMillis(1)));
    }

    private static Verdict atFirst(ObjectProvider<Scanner> scanner) {
        return scanner.getIfAvailable() == null ? Verdict.RELEASED : Verdict.QUARANTINED;
    }

    @Bean
    ReadingAttachments readingAttachments(ReadingTicket reading, Attachments attachments, FileStore store) {
        return new ReadingAttachments(reading, attachments, store);
    }

    @Bean
    TakingBackAttachment takingBackAttachment(
            ReadingTicket reading,
            Attachments attachments,
            FileStore store,
            Transactions transactions,
            AuditTrail audit) {
        return new TakingBackAttachment(reading, attachments, store, transactions, audit);
    }

    @Bean
    ScanningAttachments scanningAttachments(
            Attachments attachments,
            FileStore store,
            ObjectProvider<Scanner> scanner,
            Transactions transactions,
            AuditTrail audit,
            Clock clock) {
        return new ScanningAttachments(attachments, store, scanner.getIfAvailable(), transactions, audit, clock);
    }

    @Bean
    SweepingFiles sweepingFiles(Attachments attachments, FileStore store, AttachmentSettings settings, Clock clock) {
        return new SweepingFiles(attachments, store, settings.forgottenAfter(), clock);
    }
}
