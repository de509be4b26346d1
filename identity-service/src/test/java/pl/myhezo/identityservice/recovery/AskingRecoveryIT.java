package pl.myhezo.identityservice.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.node.ObjectNode;

/** Until the waiting time is over. */
@IdentitySystemTest
class AskingRecoveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "Wiosna-nad-Bugiem-4711";

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoDatabase database;

    private final KeycloakView keycloak = new KeycloakView();

    private Recoveries recoveries;

    @BeforeEach
    void open() {
        recoveries = new Recoveries(system, database);
    }

    @Test
    void thePersonAndTheAdminAreToldAndEitherStopsIt() {
        ObjectNode ofAdmin = Forms.ofNewCompany();
        system.comeIn(ofAdmin);
        ObjectNode form = Forms.ofColleague(ofAdmin);
        String subject = system.comeIn(form).subject();
        keycloak.setUp(Forms.email(form), PASSWORD);

        String id = recoveries.askedAndAuthorised(form);
        system.authorise(id, form); // once more, as contract-service may

        Mail toPerson = system.awaitMailTo(Forms.email(form), "/stop-recovery#");
        Mail toAdmin = system.awaitMailTo(Forms.email(ofAdmin), "/stop-recovery#");
        assertThat(toAdmin.text()).contains("Jan Żak", Forms.email(form));
        recoveries.stop(toAdmin).expect(204);
        assertThat(recoveries.state(id)).isEqualTo("STOPPED");
        system.awaitMailTo(Forms.email(form), "została zatrzymana");
        recoveries.stop(toAdmin).expect(400);
        recoveries.stop(toPerson).expect(204);
        assertThat(recoveries.state(id)).isEqualTo("STOPPED");
        assertThat(keycloak.credentialsOf(subject)).contains("password", "otp");
        assertThat(system.mailsTo(Forms.email(ofAdmin)).stream()
                        .filter(mail -> mail.text().contains("/stop-recovery#")))
                .hasSize(1);
    }

    @Test
    void ofTwoWishesOneBeginsAndAStopIsMeantForBoth() {
        ObjectNode form = Forms.ofNewCompany();
        system.comeIn(form);
        String first = recoveries.asked(form);
        String second = recoveries.asked(form);
        String third = recoveries.asked(form);
        system.authorise(first, form);
        recoveries.awaitState(first, "WAITING");
        system.authorise(second, form);
        recoveries.awaitState(second, "REFUSED");

        recoveries
                .stop(system.awaitMailTo(Forms.email(form), "/stop-recovery#"))
                .expect(204);

        assertThat(recoveries.state(third)).isEqualTo("REFUSED");
        system.authorise(third, form); // its answer was on its way for longer
        system.authorise(second, form);
        await().atMost(PATIENCE)
                .until(() -> system.published("contract-authorizations", third).size() == 1);
        assertThat(recoveries.state(third)).isEqualTo("REFUSED");
        assertThat(recoveries.state(second)).isEqualTo("REFUSED");
    }

    @Test
    void aForeignSerialLeadsToNothing() {
        ObjectNode form = Forms.ofNewCompany();
        String subject = system.comeIn(form).subject();
        keycloak.setUp(Forms.email(form), PASSWORD);

        recoveries.ask(Forms.email(form), "FG0000000000").expect(202);
        String id = recoveries.awaitCase(Forms.email(form), "CHECKING");
        system.deny(id);

        await().atMost(PATIENCE).until(() -> recoveries.audited("recovery-refused", id) == 1);
        assertThat(recoveries.state(id)).isEqualTo("CHECKING");
        assertThat(keycloak.credentialsOf(subject)).contains("otp");
        assertThat(system.mailsTo(Forms.email(form)))
                .noneMatch(mail -> mail.text().contains("/stop-recovery#"));
    }

    @Test
    @Tag("T-10")
    void nobodyLearnsWhetherThereIsAnAccount() {
        ObjectNode form = Forms.ofNewCompany();
        system.comeIn(form);
        String nobody = "nobody-" + UUID.randomUUID() + "@example.pl";

        assertThat(shape(recoveries.ask(Forms.email(form), "FG1234567890")))
                .isEqualTo(shape(recoveries.ask(nobody, "FG1234567890")));

        String id = recoveries.awaitCase(nobody, "REFUSED");
        assertThat(system.published("registrations", id)).isEmpty();
    }

    @Test
    @Tag("T-11")
    void oneAddressIsTriedThreeTimesADay() {
        String nobody = "nobody-" + UUID.randomUUID() + "@example.pl";
        for (int i = 0; i < 3; i++) {
            recoveries.ask(nobody, "FG1234567890").expect(202);
        }

        recoveries.ask(nobody, "FG1234567890").expect(429);
    }

    @Test
    void aPrefixedSerialIsRefusedWithTheBareOne() {
        assertThat(recoveries
                        .ask("jan@example.pl", "(H)-FG1234567890")
                        .expect(422)
                        .text())
                .contains("serial.prefixed", "\"FG1234567890\"");
    }

    private static String shape(Answer answer) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "traceparent"));
        return answer.status() + " " + headers + " " + answer.text();
    }
}
