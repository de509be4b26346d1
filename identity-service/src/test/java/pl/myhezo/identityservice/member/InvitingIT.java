package pl.myhezo.identityservice.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.InvitationState;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.invitation.Inviting;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class InvitingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    IdentitySystem system;

    @Autowired
    Inviting inviting;

    @Autowired
    Invitations invitations;

    @Autowired
    Transactions transactions;

    final KeycloakView keycloak = new KeycloakView();
    final ObjectNode form = Forms.ofNewCompany();
    final String company = "/company/" + Forms.nip(form);
    final String email = "ola-" + UUID.randomUUID() + "@example.pl";

    Visitor admin;

    @BeforeEach
    void aCompanyHasAnAdmin() {
        admin = system.comeIn(form);
    }

    @Test
    void anInvitedPersonGetsTheLinkAndTheRole() {
        admin.post(company + "/invitations", invitation(email, "ADMIN")).expect(202);

        assertThat(only(email).get("state").asString()).isEqualTo("INVITED");
        assertThat(only(email).get("lastName").asString()).isEqualTo("Lis");
        system.awaitMailTo(email, "action-token");
        system.awaitMailTo(email, "Jan Żak zaprasza Cię do umów serwisowych firmy Alfa Sp. z o.o.");
        Visitor ola = system.firstLogin(system.awaitAccount(email));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                keycloak.userWith(email).get("attributes").propertyNames())
                        .contains("registrationId", "locale")
                        .doesNotContain("invitedBy", "invitedTo"));

        assertThat(only(email).get("role").asString()).isEqualTo("ADMIN");
        assertThat(only(email).get("state").asString()).isEqualTo("ACTIVE");
        ola.get(company + "/members").expect(200);
        assertThat(admin.post(company + "/invitations", invitation(email, "MEMBER"))
                        .expect(409)
                        .text())
                .contains("already-member");
    }

    @Test
    @Tag("T-10")
    void anInvitationToSomebodyWhoHasAnAccountLooksLikeAnyOther() {
        ObjectNode elsewhere = Forms.ofNewCompany();
        Visitor known = system.comeIn(elsewhere);

        Answer toKnown = admin.post(company + "/invitations", invitation(Forms.email(elsewhere), "MEMBER"));
        Answer toNew = admin.post(company + "/invitations", invitation(email, "MEMBER"));

        assertThat(toKnown.expect(202).text()).isEqualTo(toNew.expect(202).text());
        system.awaitMailTo(Forms.email(elsewhere), "zaprasza");
        system.awaitMailTo(email, "action-token");
        JsonNode knownRow = only(Forms.email(elsewhere));
        assertThat(knownRow.get("state").asString()).isEqualTo("INVITED");
        assertThat(knownRow.get("name")).isEqualTo(only(email).get("name"));
        assertThat(known.get("/account").body().get("companies")).hasSize(1);

        admin.delete(company + "/members/" + knownRow.get("id").asString()).expect(204);
        admin.delete(company + "/members/" + only(email).get("id").asString()).expect(204);
        assertThat(admin.get(company + "/members").body().get("items")).hasSize(1);
        known.get("/account").expect(200);
    }

    @Test
    void aRemovedPersonComesBackWithAnInvitation() {
        ObjectNode other = Forms.ofColleague(form);
        Visitor colleague = system.comeIn(other);
        admin.delete(company + "/members/" + colleague.subject()).expect(204);

        admin.post(company + "/invitations", invitation(Forms.email(other), "MEMBER"))
                .expect(202);

        system.awaitMailTo(Forms.email(other), "znów jest czynne");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keycloak.userWith(Forms.email(other))
                                .get("enabled")
                                .asBoolean())
                        .isTrue());
        assertThat(colleague.get("/account").expect(200).body().get("status").asString())
                .isEqualTo("ACTIVE");
        assertThat(only(Forms.email(other)).get("id").asString()).isEqualTo(colleague.subject());
    }

    @Test
    @Tag("T-09")
    void whoHasSetUpHisLoginIsNeverMailedALinkThatSetsItAnew() {
        ObjectNode other = Forms.ofColleague(form);
        Visitor colleague = system.comeIn(other);
        system.awaitMailTo(Forms.email(other), "action-token");
        keycloak.finishFirstSteps(colleague.subject());
        admin.delete(company + "/members/" + colleague.subject()).expect(204);
        admin.post(company + "/invitations", invitation(Forms.email(other), "MEMBER"))
                .expect(202);
        system.awaitMailTo(Forms.email(other), "znów jest czynne");

        String again = system.submit(other);
        system.authorise(again, other);

        system.awaitMailTo(Forms.email(other), "Ktoś wypełnił formularz");
        assertThat(system.mailsTo(Forms.email(other)))
                .filteredOn(mail -> mail.text().contains("action-token"))
                .hasSize(1);
    }

    @Test
    void aRemovedPersonWhoRegistersAgainIsToldAndStaysOut() {
        ObjectNode other = Forms.ofColleague(form);
        Visitor colleague = system.comeIn(other);
        admin.delete(company + "/members/" + colleague.subject()).expect(204);

        String again = system.submit(other);
        system.authorise(again, other);

        system.awaitMailTo(Forms.email(other), "jego dostęp został cofnięty");
        assertThat(system.status(again)).isEqualTo("AUTHORIZED");
        assertThat(colleague.get("/account").expect(200).body().get("companies"))
                .isEmpty();
    }

    @Test
    @Tag("T-12")
    void anInvitationIsWorthNothingOnceItsAuthorHasLostHisPlace() {
        Visitor gone = system.comeIn(Forms.ofColleague(form));
        admin.delete(company + "/members/" + gone.subject()).expect(204);
        String id = UnguessableId.next();
        Person ola = new Person(new PersonName("Ola", "Lis"), EmailAddress.parse(email), null, Language.PL);
        Grant grant = new Grant.Membership(new Nip(Forms.nip(form)), "Alfa Sp. z o.o.", CompanyRole.ADMIN);

        transactions.run(() -> inviting.invite(id, ola, grant, gone.subject()));

        await().atMost(PATIENCE).until(() -> invitations.find(id).orElseThrow().state() == InvitationState.WITHDRAWN);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keycloak.usersWith(email)).isEmpty());
        assertThat(system.announced(email)).isEmpty();
    }

    @Test
    @Tag("T-11")
    void nobodyIsFloodedWithInvitations() {
        for (int i = 0; i < 3; i++) {
            admin.post(company + "/invitations", invitation(email, "MEMBER")).expect(202);
        }

        Answer refused = admin.post(company + "/invitations", invitation(email, "MEMBER"))
                .expect(429);

        assertThat(Long.parseLong(refused.header("Retry-After"))).isGreaterThan(3600);
        system.awaitMailTo(email, "action-token");
        assertThat(only(email).get("state").asString()).isEqualTo("INVITED");
    }

    /** The one row of the list with that address. */
    private JsonNode only(String address) {
        JsonNode items = admin.get(company + "/members").expect(200).body().get("items");
        assertThat(items)
                .filteredOn(row -> row.get("email").asString().equals(address))
                .hasSize(1);
        return items.valueStream()
                .filter(row -> row.get("email").asString().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode invitation(String email, String role) {
        return Forms.json()
                .put("email", email)
                .put("firstName", "Ola")
                .put("lastName", "Lis")
                .put("language", "pl")
                .put("role", role);
    }
}
