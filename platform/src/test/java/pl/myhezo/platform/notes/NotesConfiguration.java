package pl.myhezo.platform.notes;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.mail.Mails;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.security.AccessRules;
import pl.myhezo.platform.trace.CurrentTrace;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class NotesConfiguration {

    /** The service's name and its topic's: several can run side by side. */
    private final String name;

    NotesConfiguration(@Value("${spring.application.name}") String name) {
        this.name = name;
    }

    @Bean
    NewTopics notes(Topics topics) {
        return topics.history(name);
    }

    @Bean
    NewTopics notesAsRead(Topics topics) {
        return topics.readFrom(name);
    }

    @Bean
    WritingNotes writingNotes(MongoDatabase database, Transactions transactions, Outbox outbox, AuditTrail audit) {
        return new WritingNotes(name, database, transactions, outbox, audit);
    }

    @Bean
    HearingOfNotes hearingOfNotes(
            MongoDatabase database,
            Transactions transactions,
            Events events,
            Inbox inbox,
            Mails mails,
            CurrentTrace trace) {
        return new HearingOfNotes(database, transactions, events, inbox, mails, trace);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "notes.rules", matchIfMissing = true)
    AccessRules accessRules() {
        return routes -> {
            routes.requestMatchers(HttpMethod.POST, "/notes").hasRole("customer");
            routes.requestMatchers("/notes/{number}").hasRole("customer");
        };
    }
}
