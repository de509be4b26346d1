package pl.myhezo.identityservice.system;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.transaction.Transactions;

/** What stands around the service. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {

    @Bean
    NewTopics answersTopic(Topics topics) {
        return topics.history("contract-authorizations");
    }

    @Bean(destroyMethod = "close")
    TestEvents testEvents() {
        return new TestEvents(LocalKafka.shared().bootstrapServers());
    }

    @Bean
    @Lazy
    IdentitySystem identitySystem(
            @LocalServerPort int port, TestEvents events, Registrations registrations, Transactions transactions) {
        return new IdentitySystem(port, events, new IdentitySystem.Beans(registrations, transactions));
    }
}
