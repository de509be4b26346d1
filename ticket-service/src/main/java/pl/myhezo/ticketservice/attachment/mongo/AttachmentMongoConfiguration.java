package pl.myhezo.ticketservice.attachment.mongo;

import com.mongodb.client.MongoDatabase;
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
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Bean
    Attachments attachments(MongoDatabase database, Transactions transactions) {
        return new MongoAttachments(database, transactions);
    }

    @Bean
    FileStore fileStore(MongoDatabase database, AttachmentSettings settings) {
        return new GridFsFiles(database, settings.longestTransfer());
    }

    /** One replica at a time; two would do no harm but everything twice. */
    @Bean
    LeasedWorker attachmentWorker(MongoDatabase database, ScanningAttachments scanning, SweepingFiles sweeping) {
        return LeasedWorker.everySecond(SCANNING, new Lease(database, SCANNING, LEASE), lease -> {
            scanning.scan(lease::keep);
            sweeping.sweepHourly(lease::keep);
        });
    }
}
