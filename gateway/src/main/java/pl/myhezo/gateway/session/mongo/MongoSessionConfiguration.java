package pl.myhezo.gateway.session.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.reactivestreams.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.gateway.seal.MasterKey;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class MongoSessionConfiguration {

    private static final int CONNECTING_AT_ONCE = 10;

    /**
     * Every call ends within 1.5 s, so that an outage shows as 503 and not as hanging. That includes the wait for a
     * connection, so a burst must not queue to connect.
     */
    @Bean
    MongoClientSettingsBuilderCustomizer boundedMongoCalls() {
        return (MongoClientSettings.Builder settings) -> settings.timeout(1500, TimeUnit.MILLISECONDS)
                .readPreference(ReadPreference.primary())
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxConnecting(CONNECTING_AT_ONCE))
                .applyToSocketSettings(socket -> socket.connectTimeout(1, TimeUnit.SECONDS));
    }

    /** Beside the start: the gateway serves the portal and says 503 to the rest while the store is down. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> sessionIndexes(MongoSessions sessions) {
        return ready -> sessions.prepare()
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30)))
                .subscribe();
    }

    @Bean
    MongoSessions mongoSessions(
            MongoClient client, MongoProperties properties, JsonMapper json, MasterKey key, Clock clock) {
        String database = properties.getDatabase() == null ? "gateway" : properties.getDatabase();
        return new MongoSessions(client.getDatabase(database), new SessionDocuments(json, key), clock);
    }
}
