package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.MailedLink;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.node.ObjectNode;

/** What the link does that a contact of the contract gets with each registration. */
@IdentitySystemTest
@Tag("T-12")
class RevocationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    IdentitySystem system;

    final KeycloakView keycloak = new KeycloakView();
    final String ewa = "ewa-" + UUID.randomUUID() + "@alfa.example";

    @Test
    void whereTheThreeAreEnoughTheContactIsToldAndRevokesWithOneClick() {
        ObjectNode form = Forms.ofNewCompany();
        String id = system.submit(form);
        system.authorise(id, form, ewa);
        String subject = system.awaitAccount(Forms.email(form));
        Visitor jan = system.firstLogin(subject);
        String token = MailedLink.token(system.awaitMailTo(ewa, Forms.email(form)), "revoke");

        system.use("revocations", token).expect(204);

        assertThat(jan.companies()).isEmpty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(system.announced(Forms.email(form))
                                .orElseThrow()
                                .get("companies"))
                        .isEmpty());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keycloak.userWith(Forms.email(form))
                                .get("enabled")
                                .asBoolean())
                        .isFalse());
        assertThat(system.status(id)).isEqualTo("DENIED");
        assertThat(system.use("revocations", token).expect(400).text()).contains("dead-link");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withHimWhoeverHeLetInIsOut(boolean erasesHimself) {
        ObjectNode form = Forms.ofNewCompany();
        String company = "/company/" + Forms.nip(form);
        String id = system.submit(form);
        system.authorise(id, form, ewa);
        Visitor first = system.firstLogin(system.awaitAccount(Forms.email(form)));
        String token = MailedLink.token(system.awaitMailTo(ewa, Forms.email(form)), "revoke");
        Visitor honest = system.comeIn(Forms.ofColleague(form));
        Visitor accomplice = invited(first, company, "ADMIN");
        Visitor another = invited(first, company, "MEMBER");
        Visitor his = invited(accomplice, company, "ADMIN");
        if (erasesHimself) {
            first.post("/account/erasure").expect(202);
        } else {
            accomplice.delete(company + "/members/" + first.subject()).expect(204);
        }

        his.delete(company + "/members/" + accomplice.subject()).expect(204);

        system.use("revocations", token).expect(204);

        assertThat(another.companies()).isEmpty();
        assertThat(his.companies()).isEmpty();
        assertThat(honest.role()).isEqualTo("ADMIN");
    }

    @Test
    void whereTheOnlyAdminIsRevokedTheOneWhoIsThereLongestFollows() {
        ObjectNode form = Forms.ofNewCompany();
        String id = system.submit(form);
        system.authorise(id, form, ewa);
        Visitor first = system.firstLogin(system.awaitAccount(Forms.email(form)));
        String token = MailedLink.token(system.awaitMailTo(ewa, Forms.email(form)), "revoke");
        String invited = system.registered(Forms.ofColleague(form));
        Visitor second = system.comeIn(Forms.ofColleague(form));
        Visitor third = system.comeIn(Forms.ofColleague(form));
        assertThat(first.role()).isEqualTo("ADMIN");

        system.use("revocations", token).expect(204);

        assertThat(second.role()).isEqualTo("ADMIN");
        assertThat(third.role()).isEqualTo("MEMBER");
        assertThat(system.firstLogin(invited).role()).isEqualTo("MEMBER");
    }

    private Visitor invited(Visitor admin, String company, String role) {
        String email = "ola-" + UUID.randomUUID() + "@example.pl";
        ObjectNode invitation = Forms.json()
                .put("email", email)
                .put("firstName", "Ola")
                .put("lastName", "Lis")
                .put("language", "pl")
                .put("role", role);
        admin.post(company + "/invitations", invitation).expect(202);
        return system.firstLogin(system.awaitAccount(email));
    }
}
