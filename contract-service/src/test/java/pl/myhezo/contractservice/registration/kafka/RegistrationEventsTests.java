package pl.myhezo.contractservice.registration.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.contractservice.contract.SampleContracts.FIREWALL;
import static pl.myhezo.contractservice.contract.SampleContracts.NUMBER;

import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.registration.CardRequest;
import pl.myhezo.contractservice.registration.Claim;
import pl.myhezo.platform.test.GoldenEvents;
import pl.myhezo.platform.test.Nips;

class RegistrationEventsTests {

    private static final String TOPIC = "registrations";

    @Test
    void readsTheThreeThatAreSaidToBelongTogether() {
        RegistrationSubmitted submitted =
                GoldenEvents.read(TOPIC, "RegistrationSubmitted.v1").as(RegistrationSubmitted.class);

        assertThat(submitted.toClaim("r-1")).isEqualTo(new Claim("r-1", Nips.ALFA, NUMBER, FIREWALL));
    }

    @Test
    void readsWhoseCardIsAskedFor() {
        ContractCardRequested requested =
                GoldenEvents.read(TOPIC, "ContractCardRequested.v1").as(ContractCardRequested.class);

        assertThat(requested.toRequest()).isEqualTo(new CardRequest(NUMBER, Nips.ALFA, "pl"));
    }
}
