package pl.myhezo.identityservice.invitation.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.invitation.InvitationSettings;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.platform.transaction.Transactions;

/** Invitations in MongoDB. */
@Configuration(proxyBeanMethods = false)
class InvitationMongoConfiguration {

    @Bean
    Invitations invitations(
            MongoDatabase database, Transactions transactions, InvitationSettings settings, Clock clock) {
        return new MongoInvitations(database, transactions, settings.keepFinished(), clock);
    }
}
