package pl.myhezo.contractservice.contract.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class ContractMongoConfiguration {

    @Bean
    Contracts contracts(MongoDatabase database, Transactions transactions) {
        return new MongoContracts(database, transactions);
    }
}
