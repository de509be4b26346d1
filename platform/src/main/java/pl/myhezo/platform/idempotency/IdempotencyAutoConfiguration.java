package pl.myhezo.platform.idempotency;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import pl.myhezo.platform.mongo.MongoPlatformAutoConfiguration;
import pl.myhezo.platform.transaction.Transactions;
import tools.jackson.databind.json.JsonMapper;

/** Idempotency keys for creating calls. */
@AutoConfiguration(after = MongoPlatformAutoConfiguration.class)
public class IdempotencyAutoConfiguration {

    @Bean
    IdempotentCalls idempotentCalls(MongoDatabase database, Transactions transactions, JsonMapper json, Clock clock) {
        return new IdempotentCalls(database, transactions, json, clock);
    }
}
