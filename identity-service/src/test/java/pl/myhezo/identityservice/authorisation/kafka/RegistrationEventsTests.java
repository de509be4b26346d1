package pl.myhezo.identityservice.authorisation.kafka;

import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import tools.jackson.databind.json.JsonMapper;

class RegistrationEventsTests {

    private static final Nip ALFA = new Nip("1234563218");
    private static final ContractNumber CONTRACT = new ContractNumber("HEZO/2023/00017");

    private final Events events = new Events("identity-service", Clock.systemUTC(), new JsonMapper());

    @Test
    void aRegistrationIsToldByTheThreeAndNothingAboutThePerson() {
        ContractClaim claim = new ContractClaim(ALFA, CONTRACT, new SerialNumber("FG1234567890"));

        assertAgreed(
                "RegistrationSubmitted.v1", RegistrationEvents.submitted("r-1", claim, AuthorisationPolicy.TRIPLE));
    }

    @Test
    void aCardIsAskedForByContractAndCompany() {
        assertAgreed(
                "ContractCardRequested.v1",
                RegistrationEvents.cardRequested("VQ2eYx3rQm8bH0aLk7tZpWcN5sJd9uGf", CONTRACT, ALFA, Language.PL));
    }

    private void assertAgreed(String name, OutgoingEvent event) {
        GoldenFile.event(RegistrationEvents.TOPIC, name).assertSameJson(Objects.requireNonNull(events.body(event)));
    }
}
