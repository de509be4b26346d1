package pl.myhezo.contractservice.contract.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.contract.CarryingNewNames;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.Renamings;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class ContractMongoConfiguration {

    private static final String WORKER = "new-names";
    private static final Duration LEASE = Duration.ofSeconds(10);

    @Bean
    Contracts contracts(MongoDatabase database, Transactions transactions) {
        return new MongoContracts(database, transactions);
    }

    @Bean
    Renamings renamings(MongoDatabase database, Transactions transactions) {
        return new MongoRenamings(database, transactions);
    }

    /** One replica at a time; two would do no harm but everything twice. */
    @Bean
    LeasedWorker newNamesCarrier(MongoDatabase database, CarryingNewNames carrying) {
        return new LeasedWorker(
                WORKER,
                new Lease(database, WORKER, LEASE),
                database.getCollection(MongoRenamings.COLLECTION),
                lease -> carrying.carry(lease::keep));
    }
}
