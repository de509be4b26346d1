package pl.myhezo.migrationservice.company.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.platform.transaction.Transactions;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CompanyMongoConfiguration {

    @Bean
    Companies companies(MongoDatabase database, Transactions transactions, JsonMapper json) {
        return new MongoCompanies(database, transactions, json);
    }
}
