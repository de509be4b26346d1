package pl.myhezo.identityservice.recovery.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.recovery.RecoveryCases;
import pl.myhezo.identityservice.recovery.RecoverySettings;
import pl.myhezo.platform.transaction.Transactions;

/** Recovery cases in MongoDB. */
@Configuration(proxyBeanMethods = false)
class RecoveryMongoConfiguration {

    @Bean
    RecoveryCases recoveryCases(
            MongoDatabase database, Transactions transactions, RecoverySettings settings, Clock clock) {
        return new MongoRecoveryCases(database, transactions, settings.keepFinished(), clock);
    }
}
