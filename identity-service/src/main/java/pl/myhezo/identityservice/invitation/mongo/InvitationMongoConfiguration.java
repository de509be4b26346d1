package pl.myhezo.identityservice.invitation.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.platform.transaction.Transactions;

/** Invitations in MongoDB. */
@Configuration(proxyBeanMethods = false)
class InvitationMongoConfiguration {

    @Bean
    Invitations invitations(MongoDatabase database, Transactions transactions) {
        return new MongoInvitations(database, transactions);
    }
}
