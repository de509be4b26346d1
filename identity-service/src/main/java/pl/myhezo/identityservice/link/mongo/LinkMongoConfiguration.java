package pl.myhezo.identityservice.link.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkSettings;
import pl.myhezo.platform.transaction.Transactions;

/** Links in MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinkMongoConfiguration {

    @Bean
    EmailedLinks emailedLinks(MongoDatabase database, Transactions transactions, LinkSettings settings, Clock clock) {
        return new MongoEmailedLinks(database, transactions, settings.lifespan(), clock);
    }
}
