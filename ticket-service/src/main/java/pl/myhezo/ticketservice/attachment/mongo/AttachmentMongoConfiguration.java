package pl.myhezo.ticketservice.attachment.mongo;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.attachment.AttachmentSettings;
import pl.myhezo.ticketservice.attachment.Attachments;
import pl.myhezo.ticketservice.attachment.FileStore;
import pl.myhezo.ticketservice.attachment.ScanningAttachments;
import pl.myhezo.ticketservice.attachment.SweepingFiles;

@Configuration(proxyBeanMethods = false)
class AttachmentMongoConfiguration {

    private static final String SCANNING = "attachment-scanning";
    private static final String SWEEPING = "attachment-sweeping";
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Bean
    Attachments attachments(
            MongoDatabase database, Transactions transactions, AttachmentSettings settings, MeterRegistry registry) {
        MongoAttachments attachments = new MongoAttachments(database, transactions, settings.roomOfTicket());
        Gauge.builder("attachments.quarantined", attachments, MongoAttachments::quarantined)
                .strongReference(true)
                .description("Files of which the virus scanner has not said yet whether they are harmless")
                .register(registry);
        return attachments;
    }

    @Bean
    FileStore fileStore(MongoDatabase database, AttachmentSettings settings, Clock clock) {
        DiskRoom room = new DiskRoom(database, settings.keepFree().toBytes(), clock);
        return new GridFsFiles(database, settings.longestTransfer(), room::isLeft);
    }

    /** One replica at a time; two would do no harm but everything twice. */
    @Bean
    LeasedWorker scanningWorker(MongoDatabase database, ScanningAttachments scanning) {
        return LeasedWorker.everySecond(
                SCANNING, new Lease(database, SCANNING, LEASE), lease -> scanning.scan(lease::keep));
    }

    /** Apart, so that a scanner that takes its time keeps nothing from being swept. */
    @Bean
    LeasedWorker sweepingWorker(MongoDatabase database, SweepingFiles sweeping) {
        return LeasedWorker.everySecond(
                SWEEPING, new Lease(database, SWEEPING, LEASE), lease -> sweeping.sweepHourly(lease::keep));
    }
}
