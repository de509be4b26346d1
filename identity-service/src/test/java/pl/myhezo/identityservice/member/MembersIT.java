package pl.myhezo.identityservice.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class MembersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    IdentitySystem system;

    final KeycloakView keycloak = new KeycloakView();
    final ObjectNode form = Forms.ofNewCompany();
    final String members = "/company/" + Forms.nip(form) + "/members";

    Visitor admin;

    @BeforeEach
    void theFirstPersonOfACompanyIsItsAdmin() {
        admin = system.comeIn(form);
    }

    @Test
    void theAdminSeesWhoHasAccessWhoAsksAndWhoIsInvited() {
        Visitor colleague = system.comeIn(Forms.ofColleague(form));
        String invited = system.registered(Forms.ofColleague(form));
        ObjectNode asking = Forms.ofColleague(form);
        String registration = system.submit(asking, AuthorisationPolicy.ADMIN_APPROVAL);
        system.authorise(registration, asking);
        system.awaitStatus(registration, "AWAITING_APPROVAL");

        assertThat(states())
                .containsExactlyInAnyOrder(
                        registration + " MEMBER AWAITING_APPROVAL",
                        admin.subject() + " ADMIN ACTIVE",
                        colleague.subject() + " MEMBER ACTIVE",
                        invited + " MEMBER INVITED");
    }

    @Test
    void anAdminWhoApprovesLetsThePersonIn() {
        ObjectNode asking = Forms.ofColleague(form);
        String registration = system.submit(asking, AuthorisationPolicy.ADMIN_APPROVAL);
        system.authorise(registration, asking);
        system.awaitStatus(registration, "AWAITING_APPROVAL");
        assertThat(system.awaitMailTo(Forms.email(form), "prosi o dostęp").text())
                .containsPattern("/company/" + Forms.nip(form) + "\\s");

        admin.post(members + "/" + registration + "/approve").expect(204);

        system.awaitMailTo(Forms.email(asking), "action-token");
        assertThat(states()).contains(system.awaitAccount(Forms.email(asking)) + " MEMBER INVITED");
        admin.post(members + "/" + registration + "/approve").expect(409);
    }

    @Test
    void anAdminWhoRefusesLetsNobodyIn() {
        ObjectNode asking = Forms.ofColleague(form);
        String registration = system.submit(asking, AuthorisationPolicy.ADMIN_APPROVAL);
        system.authorise(registration, asking);
        system.awaitStatus(registration, "AWAITING_APPROVAL");

        admin.delete(members + "/" + registration).expect(204);

        assertThat(system.status(registration)).isEqualTo("DENIED");
        system.awaitMailTo(Forms.email(asking), "nie została zatwierdzona");
        assertThat(keycloak.usersWith(Forms.email(asking))).isEmpty();
        admin.delete(members + "/" + registration).expect(404);
    }

    @Test
    @Tag("T-12")
    void accessThatIsTakenBackIsGoneAtOnceEverywhere() {
        ObjectNode other = Forms.ofColleague(form);
        Visitor colleague = system.comeIn(other);

        admin.delete(members + "/" + colleague.subject()).expect(204);

        assertThat(colleague.get("/account").expect(200).body().get("companies"))
                .isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode told = system.announced(Forms.email(other)).orElseThrow();
            assertThat(told.get("status").asString()).isEqualTo("BLOCKED");
            assertThat(told.get("companies")).isEmpty();
            assertThat(keycloak.userWith(Forms.email(other)).get("enabled").asBoolean())
                    .isFalse();
        });
        system.awaitMailTo(Forms.email(other), "został cofnięty");
        admin.delete(members + "/" + colleague.subject()).expect(404);
    }

    @Test
    void ofAnInvitedPersonWhoNeverCameNothingStays() {
        ObjectNode other = Forms.ofColleague(form);
        String invited = system.registered(other);
        system.awaitMailTo(Forms.email(other), "action-token");

        admin.delete(members + "/" + invited).expect(204);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(keycloak.usersWith(Forms.email(other))).isEmpty());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                system.published("accounts", invited).getLast().isNull())
                        .isTrue());
    }

    @Test
    void theOnlyAdminAmongOthersCannotLeaveBeforeThereIsAnother() {
        Visitor colleague = system.comeIn(Forms.ofColleague(form));

        assertThat(admin.delete(members + "/" + admin.subject()).expect(409).text())
                .contains("last-admin");
        assertThat(admin.put(role(admin), role("MEMBER")).expect(409).text()).contains("last-admin");
        colleague.put(role(colleague), role("ADMIN")).expect(403);

        admin.put(role(colleague), role("ADMIN")).expect(204);
        admin.delete(members + "/" + admin.subject()).expect(204);

        colleague.get(members).expect(200);
        admin.get(members).expect(404);
    }

    @Test
    @Tag("T-01")
    void nobodyButTheCompanysAdminSeesOrDoesAnything() {
        Visitor colleague = system.comeIn(Forms.ofColleague(form));
        Visitor stranger = system.comeIn(Forms.ofNewCompany());
        ObjectNode invitation = invitation("ola@example.pl");

        for (String path : List.of(members, "/company/" + Forms.anyNip() + "/members", "/company/x/members")) {
            stranger.get(path).expect(404);
            stranger.post(path + "/" + colleague.subject() + "/approve").expect(404);
            stranger.delete(path + "/" + colleague.subject()).expect(404);
            stranger.put(path + "/" + colleague.subject() + "/role", role("ADMIN"))
                    .expect(404);
            stranger.post(path.replace("members", "invitations"), invitation).expect(404);
        }
        colleague.get(members).expect(403);
        colleague.delete(members + "/" + admin.subject()).expect(403);
        colleague.post(members.replace("members", "invitations"), invitation).expect(403);
        admin.delete(members + "/" + stranger.subject()).expect(404);
        assertThat(states()).hasSize(2);
    }

    private List<String> states() {
        JsonNode list = admin.get(members).expect(200).body().get("items");
        return StreamSupport.stream(list.spliterator(), false)
                .map(member ->
                        member.get("id").asString() + " " + member.get("role").asString() + " "
                                + member.get("state").asString())
                .toList();
    }

    private String role(Visitor member) {
        return members + "/" + member.subject() + "/role";
    }

    private static ObjectNode role(String role) {
        return Forms.json().put("role", role);
    }

    private static ObjectNode invitation(String email) {
        return Forms.json()
                .put("email", email)
                .put("firstName", "Ola")
                .put("lastName", "Lis")
                .put("language", "pl");
    }
}
