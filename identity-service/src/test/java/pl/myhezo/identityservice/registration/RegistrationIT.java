package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.system.ActionLink;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import pl.myhezo.localstack.LocalKeycloak;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class RegistrationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    IdentitySystem system;

    @Autowired
    Limits limits;

    @Autowired
    MeterRegistry registry;

    @Autowired
    Registrations registrations;

    @Autowired
    Transactions transactions;

    final KeycloakView keycloak = new KeycloakView();

    @Test
    void whoIsGivenACompanyAfterHeLostHisOnlyOneCanLogInAgain() {
        ObjectNode form = Forms.ofNewCompany();
        ObjectNode other = Forms.ofNewCompany();
        Visitor jan = system.comeIn(form);
        String id = asks(jan, other);
        jan.delete("/company/" + Forms.nip(form) + "/members/" + jan.subject()).expect(204);
        await().atMost(PATIENCE).until(() -> !isEnabled(form));

        system.authorise(id, other);

        system.awaitStatus(id, "ACTIVE");
        await().atMost(PATIENCE).until(() -> isEnabled(form));
    }

    @Test
    void aRequestWhoseAuthorIsGoneEnds() {
        ObjectNode form = Forms.ofNewCompany();
        ObjectNode other = Forms.ofNewCompany();
        Visitor admin = system.comeIn(form);
        Visitor invited = system.visitor(system.registered(Forms.ofColleague(form)));
        String id = asks(invited, other);
        admin.delete("/company/" + Forms.nip(form) + "/members/" + invited.subject())
                .expect(204);

        system.authorise(id, other);

        system.awaitStatus(id, "DENIED");
    }

    @Test
    @Tag("T-11")
    void ofFiftyADayACompanyIsToldAndTheNextIsRefusedAloud() {
        ObjectNode form = Forms.ofNewCompany();
        Quota quota = new Quota(Limit.AUTHORISATIONS_OF_COMPANY, Forms.nip(form));
        for (int i = 0; i < 49; i++) {
            String earlier = UnguessableId.next();
            limits.reserve(earlier, List.of(quota));
            limits.keep(earlier);
        }
        String refused = system.submit(form);
        system.deny(refused);
        system.awaitStatus(refused, "DENIED");
        String last = system.submit(form);
        system.authorise(last, form);
        system.awaitStatus(last, "AUTHORIZED");

        Answer next =
                system.http().post("/registrations", Forms.ofColleague(form)).expect(429);

        assertThat(Long.parseLong(next.header("Retry-After"))).isGreaterThan(3600);
    }

    @Test
    @Tag("F-08")
    void aKeycloakThatHangsHoldsNobodyUpAndTheUserIsThereOnceWhenItAnswersAgain() {
        ObjectNode form = Forms.ofNewCompany();
        double failed = failedSteps();
        LocalKeycloak.shared().pause();
        try {
            String id = system.submit(form);
            system.authorise(id, form);
            system.awaitStatus(id, "AUTHORIZED");
            await().atMost(PATIENCE.multipliedBy(2)).until(() -> failedSteps() > failed);
        } finally {
            LocalKeycloak.shared().resume();
        }

        system.awaitMailTo(Forms.email(form));
        assertThat(keycloak.userWith(Forms.email(form))).isNotNull();
        assertThat(system.mailsTo(Forms.email(form))).hasSize(1);
    }

    @Test
    void signsThatAreOddInAnAddressAreNoneToKeycloak() {
        ObjectNode form = Forms.of("o'neil&sons/it-" + UUID.randomUUID() + "@example.pl");

        system.authorise(system.submit(form), form);

        system.awaitMailTo(Forms.email(form));
        assertThat(keycloak.userWith(Forms.email(form))).isNotNull();
    }

    @Test
    void aUserWhomKeycloakRefusesIsNotAskedForForEver() {
        ObjectNode form = Forms.ofNewCompany();
        String tooLongForKeycloak = UnguessableId.next().repeat(3);
        register(tooLongForKeycloak, form);

        system.authorise(tooLongForKeycloak, form);

        system.awaitStatus(tooLongForKeycloak, "DENIED");
        assertThat(registry.counter("invitations.refused").count()).isPositive();
        assertThat(keycloak.usersWith(Forms.email(form))).isEmpty();
    }

    private void register(String id, ObjectNode form) {
        Person person =
                new Person(new PersonName("Jan", "Żak"), EmailAddress.parse(Forms.email(form)), null, Language.PL);
        ContractClaim claim = new ContractClaim(
                new Nip(Forms.nip(form)), new ContractNumber("HEZO/2023/00017"), new SerialNumber("FG1234567890"));
        transactions.run(() -> registrations.add(Registration.submitted(
                id,
                new Application(Applicant.unknown(person), claim, null, AuthorisationPolicy.TRIPLE, Instant.now()))));
    }

    @Test
    @Tag("T-11")
    void strangersWhoGuessAtACompanyDoNotKeepPeopleWithAnAccountOut() {
        ObjectNode guessed = Forms.ofNewCompany();
        for (int i = 0; i < 5; i++) {
            String stranger = UnguessableId.next();
            limits.reserve(stranger, List.of(new Quota(Limit.REFUSALS_OF_COMPANY, Forms.nip(guessed))));
            limits.keep(stranger);
        }
        system.http().post("/registrations", guessed).expect(429);

        Visitor jan = system.comeIn(Forms.ofNewCompany());

        assertThat(asks(jan, guessed)).isNotBlank();
    }

    private double failedSteps() {
        return registry.find("steps").tag("outcome", "failed").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static String asks(Visitor visitor, ObjectNode form) {
        ObjectNode three = Forms.json()
                .put("nip", Forms.nip(form))
                .put("contractNumber", "HEZO/2023/00017")
                .put("serialNumber", "FG1234567890");
        return visitor.post("/account/contracts", three)
                .expect(202)
                .body()
                .get("id")
                .asString();
    }

    private boolean isEnabled(ObjectNode form) {
        return keycloak.userWith(Forms.email(form)).get("enabled").asBoolean();
    }

    @Test
    void aPersonWhoseThreeAreRightGetsAUserAnAccountAndOneMailWithTheLink() {
        ObjectNode form = Forms.ofJan();

        String id = system.submit(form);
        await().until(() -> system.published("registrations", id).size() == 1);
        system.authorise(id, form);
        system.awaitStatus(id, "AUTHORIZED");

        Mail mail = system.awaitMailTo(Forms.email(form));
        assertThat(mail.text()).contains("http://localhost:8080/auth/realms/myhezo/login-actions/action-token?key=");
        assertThat(ActionLink.in(mail).actions()).containsExactly("VERIFY_EMAIL");
        JsonNode user = keycloak.userWith(Forms.email(form));
        assertThat(user.get("requiredActions").toString())
                .contains("VERIFY_EMAIL", "UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES");
        assertThat(user.get("attributes").get("registrationId").get(0).asString())
                .isEqualTo(id);
        assertThat(keycloak.rolesOf(user.get("id").asString()).toString()).contains("\"customer\"");
        JsonNode account = system.announced(Forms.email(form)).orElseThrow();
        assertThat(account.get("subject")).isEqualTo(user.get("id"));
        assertThat(account.get("companies").get(0).get("nip").asString()).isEqualTo(Forms.ALFA);
        assertThat(system.mailsTo(Forms.email(form))).hasSize(1);
    }
}
