package pl.myhezo.contractservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.value.Nip;

@ContractSystemTest
class RegistrationDecisionsIT {

    private static final String DECISIONS = "contract-authorizations";

    @Autowired
    private ContractSystem system;

    @Test
    void theThreeThatBelongTogetherAreAuthorised() {
        system.putCompany(Nips.ALFA, "Alfa Sp. z o.o.");
        system.putContract("DECIDE/1", Nips.ALFA, "Alfa Sp. z o.o.", "DEC0000001");
        String registration = "0192f0c1-0000-7000-8000-000000000001";

        submit(registration, Nips.ALFA, "DECIDE/1", "DEC0000001");

        GoldenFile.event(DECISIONS, "ContractAuthorized.v1")
                .assertSameJson(onlyDecision(registration).value());
    }

    @Test
    void whatDoesNotBelongTogetherIsDeniedWithAReason() {
        String registration = "0192f0c1-0000-7000-8000-000000000002";

        submit(registration, Nips.ALFA, "DECIDE/NONE", "DEC0000001");

        GoldenFile.event(DECISIONS, "ContractAuthorizationDenied.v1")
                .assertSameJson(onlyDecision(registration).value());
    }

    @Test
    void anEventDeliveredThreeTimesIsDecidedOnce() {
        Nip nip = Nips.any();
        system.putContract("DECIDE/2", nip, "Gamma Sp. z o.o.", "DEC0000002");
        String registration = UUID.randomUUID().toString();
        ProducerRecord<String, byte[]> event = submitted(registration, nip, "DECIDE/2", "DEC0000002");
        system.events().publish(event);
        system.events().publish(event);
        system.events().publish(event);

        // What comes behind it in its partition has been handled, so the repetitions have been as well.
        String behind = system.keyInTheSamePartition(registration);
        submit(behind, nip, "DECIDE/2", "DEC0000002");
        onlyDecision(behind);

        assertThat(decisions(registration)).hasSize(1);
    }

    @Test
    void poisonDoesNotHoldUpItsNeighbours() {
        Nip nip = Nips.any();
        system.putContract("DECIDE/3", nip, "Delta Sp. z o.o.", "DEC0000003");
        String poisoned = UUID.randomUUID().toString();
        String behind = system.keyInTheSamePartition(poisoned);
        List.of(
                        "no json",
                        "{}",
                        "null",
                        "[]",
                        "{\"nip\":{\"$ne\":null},\"contractNumber\":\"A\",\"serialNumber\":\"B\"}",
                        "{\"nip\":\"1\",\"contractNumber\":\"A\",\"serialNumber\":\"B\"}")
                .forEach(body -> system.events()
                        .publish("registrations", poisoned, "RegistrationSubmitted.v1", 1, body.getBytes(UTF_8)));
        submit(behind, nip, "DECIDE/3", "DEC0000003");

        onlyDecision(behind);
        await().untilAsserted(() -> assertThat(system.events().all("registrations-dlt"))
                .filteredOn(letter -> letter.key().equals(poisoned))
                .hasSize(6));
        assertThat(decisions(poisoned)).isEmpty();
    }

    private void submit(String registration, Nip nip, String contract, String serial) {
        system.events().publish(submitted(registration, nip, contract, serial));
    }

    private static ProducerRecord<String, byte[]> submitted(
            String registration, Nip nip, String contract, String serial) {
        String body = """
                {"nip":"%s","contractNumber":"%s","serialNumber":"%s","policy":"TRIPLE","later":"unknown"}""".formatted(nip, contract, serial);
        return TestEvents.event("registrations", registration, "RegistrationSubmitted.v1", 1, body.getBytes(UTF_8));
    }

    private ConsumerRecord<String, byte[]> onlyDecision(String registration) {
        await().untilAsserted(() -> assertThat(decisions(registration)).hasSize(1));
        return decisions(registration).getFirst();
    }

    private List<ConsumerRecord<String, byte[]>> decisions(String registration) {
        return system.events().all(DECISIONS).stream()
                .filter(event -> event.key().equals(registration))
                .toList();
    }
}
