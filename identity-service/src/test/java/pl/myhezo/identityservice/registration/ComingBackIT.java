package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.MailedLink;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.node.ObjectNode;

/** Who knows the three anyway gets in only when somebody of the company confirms it. */
@IdentitySystemTest
@Tag("T-12")
class ComingBackIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    IdentitySystem system;

    final KeycloakView keycloak = new KeycloakView();
    final ObjectNode form = Forms.ofNewCompany();
    final String ewa = "ewa-" + UUID.randomUUID() + "@alfa.example";

    @Test
    void whoWasShutOutWaitsForTheContactHoweverRightHisThreeAre() {
        Visitor jan = cameIn();
        system.use("revocations", MailedLink.token(system.awaitMailTo(ewa, Forms.email(form)), "revoke"))
                .expect(204);

        String again = asks(jan);
        system.authorise(again, form, ewa);

        system.awaitStatus(again, "AWAITING_APPROVAL");
        assertThat(jan.companies()).isEmpty();
        await().atMost(PATIENCE).until(() -> !isEnabled());
        String token = MailedLink.token(system.awaitMailTo(ewa, "approve"), "approve");
        system.use("approvals", token).expect(204);
        system.awaitStatus(again, "ACTIVE");
        await().atMost(PATIENCE).until(this::isEnabled);
    }

    @Test
    void aSuppliersPersonHoldsThePapersOfHisCustomersAndWaitsToo() {
        Visitor supervisor = system.visitor(UUID.randomUUID().toString(), "supervisor");
        String email = "ola-" + UUID.randomUUID() + "@dostawca.example";
        supervisor
                .post(
                        "/suppliers/c-2/users",
                        Forms.json()
                                .put("email", email)
                                .put("firstName", "Ola")
                                .put("lastName", "Lis")
                                .put("language", "pl"))
                .expect(201);
        Visitor ola = system.visitor(system.awaitAccount(email), "supplier");

        String id = asks(ola);
        system.authorise(id, form, ewa);

        system.awaitStatus(id, "AWAITING_APPROVAL");
        assertThat(ola.companies()).isEmpty();
        supervisor.delete("/suppliers/c-2/users/" + ola.subject()).expect(204);
        String later = asks(ola);
        system.authorise(later, form, ewa);
        system.awaitStatus(later, "AWAITING_APPROVAL");
    }

    @Test
    @Tag("T-06")
    void whomAnOperatorDisabledStaysSoWhateverHeDoesWithASessionThatIsLeft() {
        Visitor jan = cameIn();
        keycloak.disable(jan.subject());

        String version = jan.get("/account").expect(200).header("ETag");
        jan.patch("/account", Forms.json().put("lastName", "Nowy"), version).expect(200);

        await().atMost(PATIENCE)
                .until(() -> keycloak.userWith(Forms.email(form))
                        .get("lastName")
                        .asString()
                        .equals("Nowy"));
        assertThat(isEnabled()).isFalse();
    }

    @Test
    void aContactReadsPolishWhateverTheNewcomerReads() {
        form.put("language", "en");
        cameIn();

        assertThat(system.awaitMailTo(ewa, Forms.email(form)).subject()).contains("dostęp");
    }

    private Visitor cameIn() {
        String id = system.submit(form);
        system.authorise(id, form, ewa);
        return system.firstLogin(system.awaitAccount(Forms.email(form)));
    }

    private String asks(Visitor visitor) {
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

    private boolean isEnabled() {
        return keycloak.userWith(Forms.email(form)).get("enabled").asBoolean();
    }
}
