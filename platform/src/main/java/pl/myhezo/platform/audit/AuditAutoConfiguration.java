package pl.myhezo.platform.audit;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.mongo.MongoPlatformAutoConfiguration;
import pl.myhezo.platform.transaction.Transactions;

/** The audit trail of a service. */
@AutoConfiguration(after = MongoPlatformAutoConfiguration.class)
@EnableConfigurationProperties(AuditSettings.class)
@Import(AuditController.class)
public class AuditAutoConfiguration {

    private static final Duration LEASE = Duration.ofSeconds(10);

    @Bean
    AuditTrail auditTrail(MongoDatabase database, Transactions transactions, MeterRegistry registry, Clock clock) {
        Gauge.builder(
                        "audit.waiting",
                        database.getCollection(AuditRows.COLLECTION),
                        rows -> rows.countDocuments(eq(AuditRows.NUMBER, null)))
                .strongReference(true)
                .description("Records not yet sealed")
                .register(registry);
        return new MongoAuditTrail(database, transactions, clock);
    }

    @Bean
    VerifyingAudit verifyingAudit(MongoDatabase database, Transactions transactions, AuditSettings settings) {
        return new VerifyingAudit(database, transactions, new Seals(settings.keys()));
    }

    /** Goes by the clock and not by each insertion: under load a batch costs little more than one record. */
    @Bean
    LeasedWorker auditSealing(MongoDatabase database, Transactions transactions, AuditSettings settings, Clock clock) {
        Seals seals = new Seals(settings.keys());
        SealingAudit sealing = new SealingAudit(database, transactions, seals, clock);
        ForgettingAudit forgetting = new ForgettingAudit(database, transactions, seals, settings.kept(), clock);
        return LeasedWorker.everySecond("audit", new Lease(database, "audit", LEASE), lease -> {
            sealing.perform(lease);
            forgetting.perform(lease);
        });
    }
}
