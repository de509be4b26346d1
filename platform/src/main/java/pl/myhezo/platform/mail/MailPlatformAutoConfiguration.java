package pl.myhezo.platform.mail;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.mail.javamail.JavaMailSender;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.mongo.MongoPlatformAutoConfiguration;
import pl.myhezo.platform.trace.CurrentTrace;
import pl.myhezo.platform.transaction.Transactions;

/** Mails of a service and their sender. */
@AutoConfiguration(after = {MongoPlatformAutoConfiguration.class, MailSenderAutoConfiguration.class})
@EnableConfigurationProperties({MailSettings.class, Origins.class})
public class MailPlatformAutoConfiguration {

    private static final Duration LEASE = Duration.ofSeconds(5);

    @Bean
    Mails mails(
            MongoDatabase database,
            Transactions transactions,
            Origins origins,
            MailSettings settings,
            ResourceLoader resources,
            CurrentTrace trace,
            Clock clock) {
        return new Mails(database, transactions, new MailTemplates(resources, origins), settings, trace::parent, clock);
    }

    @Bean
    LeasedWorker mailSending(
            MongoDatabase database,
            JavaMailSender smtp,
            MailSettings settings,
            ObjectProvider<MailAudience> audience,
            MeterRegistry registry,
            CurrentTrace trace,
            Clock clock) {
        MailSending sending = new MailSending(
                database,
                smtp,
                settings,
                audience.getIfAvailable(() -> _ -> true),
                new MailMetrics(database, registry),
                trace,
                clock);
        LeasedWorker worker = new LeasedWorker(
                "mail-sending",
                new Lease(database, "mail-sending", LEASE),
                database.getCollection(Mails.COLLECTION),
                sending);
        sending.onRoom(worker::wake);
        return worker;
    }
}
