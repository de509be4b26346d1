package pl.myhezo.ticketservice.template.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.template.Templates;

@Configuration(proxyBeanMethods = false)
class TemplateMongoConfiguration {

    @Bean
    Templates templates(MongoDatabase database, Transactions transactions) {
        return new MongoTemplates(database, transactions);
    }
}
