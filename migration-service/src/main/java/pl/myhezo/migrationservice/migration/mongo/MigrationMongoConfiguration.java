package pl.myhezo.migrationservice.migration.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.migration.MigrationSettings;
import pl.myhezo.migrationservice.migration.Migrations;
import pl.myhezo.migrationservice.migration.Shares;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class MigrationMongoConfiguration {

    @Bean
    Migrations migrations(MongoDatabase database, Transactions transactions, MigrationSettings settings, Clock clock) {
        return new MongoMigrations(database, transactions, settings, clock);
    }

    @Bean
    Shares shares(MongoDatabase database, Transactions transactions, MigrationSettings settings) {
        return new MongoShares(database, transactions, settings.lease());
    }
}
