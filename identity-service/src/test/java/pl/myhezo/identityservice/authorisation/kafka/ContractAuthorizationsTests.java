package pl.myhezo.identityservice.authorisation.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import pl.myhezo.identityservice.authorisation.ContractDecision.Authorised;
import pl.myhezo.identityservice.authorisation.ContractDecision.Denied;
import pl.myhezo.identityservice.authorisation.KnownContact;
import pl.myhezo.identityservice.authorisation.kafka.ContractAuthorizationListener.ContractAuthorizationDenied;
import pl.myhezo.identityservice.authorisation.kafka.ContractAuthorizationListener.ContractAuthorized;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.value.Nip;
import tools.jackson.databind.json.JsonMapper;

class ContractAuthorizationsTests {

    private final Events events = new Events("identity-service", Clock.systemUTC(), new JsonMapper());

    @Test
    void readsWhatContractServiceAuthorises() {
        assertThat(agreed("ContractAuthorized.v1").as(ContractAuthorized.class).toDecision())
                .isEqualTo(new Authorised(
                        "0192f0c1-0000-7000-8000-000000000001",
                        new Nip("1234563218"),
                        "Alfa Sp. z o.o.",
                        List.of(new KnownContact("Anna Lis", new EmailAddress("anna.lis@alfa.example")))));
    }

    @Test
    void readsWhatContractServiceDenies() {
        assertThat(agreed("ContractAuthorizationDenied.v1")
                        .as(ContractAuthorizationDenied.class)
                        .toDecision())
                .isEqualTo(new Denied("0192f0c1-0000-7000-8000-000000000002", "UNKNOWN_CONTRACT"));
    }

    private IncomingEvent agreed(String name) {
        ProducerRecord<String, byte[]> sent = TestEvents.event(
                ContractAuthorizationListener.TOPIC,
                "registration",
                name,
                1,
                GoldenFile.event(ContractAuthorizationListener.TOPIC, name).bytes());
        ConsumerRecord<String, byte[]> received = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(header -> received.headers().add(header));
        return events.read(received);
    }
}
