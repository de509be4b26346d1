package pl.myhezo.contractservice.audit.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.audit.AuditSettings;
import pl.myhezo.contractservice.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditMongoConfiguration {

    @Bean
    AuditTrail auditTrail(MongoDatabase database, Transactions transactions, AuditSettings settings, Clock clock) {
        return new MongoAuditTrail(database, transactions, settings.kept(), clock);
    }
}
