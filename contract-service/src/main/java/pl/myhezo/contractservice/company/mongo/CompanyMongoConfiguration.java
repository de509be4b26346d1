package pl.myhezo.contractservice.company.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.Suppliers;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class CompanyMongoConfiguration {

    @Bean
    Companies companies(MongoDatabase database, Transactions transactions) {
        return new MongoCompanies(database, transactions);
    }

    @Bean
    Suppliers suppliers(MongoDatabase database, Transactions transactions) {
        return new MongoSuppliers(database, transactions);
    }
}
