package pl.myhezo.identityservice.limit.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.limit.LimitSettings;
import pl.myhezo.identityservice.limit.Limits;

/** Limits in MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitMongoConfiguration {

    @Bean
    Limits limits(MongoDatabase database, LimitSettings settings) {
        return new MongoLimits(database, settings, () -> "$$NOW");
    }
}
