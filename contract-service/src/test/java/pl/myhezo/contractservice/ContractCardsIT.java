package pl.myhezo.contractservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.value.Nip;

@ContractSystemTest
class ContractCardsIT {

    private final Nip nip = Nips.any();
    private final String number = "CARD/" + nip;
    private final String address = "card." + nip + "@alfa.example";

    @Autowired
    private ContractSystem system;

    @BeforeEach
    void aCompanyWithAContact() {
        system.putCompany(nip, "Karta S.A.", address);
        system.putContract(number, nip, "Karta S.A.", "CARD" + nip);
    }

    @Test
    @Tag("T-11")
    void theCardGoesToTheKnownAddressOnceHoweverOftenItIsAskedFor() {
        ProducerRecord<String, byte[]> request = request(UUID.randomUUID().toString(), number, nip);
        system.events().publish(request);
        system.events().publish(request);
        system.events().publish(request(request.key(), number, nip));
        awaitHandled(request.key());

        await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(mails().getFirst().subject()).isEqualTo("Karta umowy serwisowej " + number);
        assertThat(mails().getFirst().text()).contains(number, nip.digits(), "CARD" + nip);
        assertThat(mails().getFirst().to()).hasSize(1);
    }

    @Test
    @Tag("T-10")
    void nobodyIsWrittenToWhereNumberAndTaxIdDoNotBelongTogether() {
        String key = UUID.randomUUID().toString();
        system.events().publish(request(key, number, Nips.any()));
        system.events().publish(request(key, "CARD/NONE", nip));
        awaitHandled(key);

        assertThat(mails()).isEmpty();
    }

    /** What comes behind it in its partition was decided. */
    private void awaitHandled(String key) {
        String behind = system.keyInTheSamePartition(key);
        String body = """
                {"nip":"%s","contractNumber":"%s","serialNumber":"CARD%s","policy":"TRIPLE"}""".formatted(nip, number, nip);
        system.events().publish("registrations", behind, "RegistrationSubmitted.v1", 1, body.getBytes(UTF_8));
        await().untilAsserted(() ->
                assertThat(system.events("contract-authorizations", behind)).hasSize(1));
    }

    private static ProducerRecord<String, byte[]> request(String key, String number, Nip nip) {
        String body = """
                {"contractNumber":"%s","nip":"%s","language":"pl","requestedBy":"198.51.100.7"}""".formatted(number, nip);
        return TestEvents.event("registrations", key, "ContractCardRequested.v1", 1, body.getBytes(UTF_8));
    }

    private List<Mail> mails() {
        return LocalMail.shared().inbox().sentTo(address);
    }
}
