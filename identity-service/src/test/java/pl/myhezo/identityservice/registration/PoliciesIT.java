package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
@Tag("T-12")
class PoliciesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int AT_ONCE = 50;
    private static final int LOGINS_AT_ONCE = 5;

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
        String token = token(system.awaitMailTo(ewa, Forms.email(form)), "revoke");

        use("revocations", token).expect(204);

        assertThat(jan.get("/account").body().get("companies")).isEmpty();
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
        assertThat(use("revocations", token).expect(400).text()).contains("dead-link");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withHimWhoeverHeLetInIsOut(boolean erasesHimself) {
        ObjectNode form = Forms.ofNewCompany();
        String company = "/company/" + Forms.nip(form);
        String id = system.submit(form);
        system.authorise(id, form, ewa);
        Visitor first = system.firstLogin(system.awaitAccount(Forms.email(form)));
        String token = token(system.awaitMailTo(ewa, Forms.email(form)), "revoke");
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

        use("revocations", token).expect(204);

        assertThat(companies(another)).isEmpty();
        assertThat(companies(his)).isEmpty();
        assertThat(role(honest)).isEqualTo("ADMIN");
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

    private static JsonNode companies(Visitor visitor) {
        return visitor.get("/account").expect(200).body().get("companies");
    }

    @Test
    void aStrangerWaitsForTheContactWhoConfirmsWithHisLink() {
        ObjectNode form = Forms.ofNewCompany();
        String id = system.submit(form, AuthorisationPolicy.KNOWN_CONTACT);
        system.authorise(id, form, ewa);
        system.awaitStatus(id, "AWAITING_APPROVAL");
        String token = token(system.awaitMailTo(ewa, Forms.email(form)), "approve");
        assertThat(keycloak.usersWith(Forms.email(form))).isEmpty();

        use("revocations", token).expect(400);
        use("approvals", token).expect(204);

        system.awaitMailTo(Forms.email(form), "action-token");
        assertThat(system.status(id)).isEqualTo("AUTHORIZED");
        use("approvals", token).expect(400);
    }

    @Test
    void aContactOfTheContractComesInByHisOwnMailbox() {
        ObjectNode form = Forms.ofNewCompany();
        String id = system.submit(form, AuthorisationPolicy.KNOWN_CONTACT);
        system.authorise(id, form, ewa, Forms.email(form));

        system.awaitMailTo(Forms.email(form), "action-token");
    }

    @Test
    void aTypedAddressLinksNothingToTheOneWhoHasIt() {
        ObjectNode form = Forms.ofNewCompany();
        Visitor owner = system.comeIn(form);
        ObjectNode attack = Forms.of(Forms.email(form));
        String id = system.submit(attack);
        system.authorise(id, attack);

        system.awaitMailTo(Forms.email(form), "Ktoś wypełnił formularz");
        assertThat(system.status(id)).isEqualTo("AUTHORIZED");
        assertThat(owner.get("/account").body().get("companies")).hasSize(1);
        assertThat(keycloak.usersWith(Forms.email(form))).hasSize(1);
    }

    @Test
    void ofFiftyWhoRegisterAtOnceExactlyOneBecomesTheAdmin() {
        ObjectNode company = Forms.ofNewCompany();
        Map<String, ObjectNode> registrations = new LinkedHashMap<>();
        for (int i = 0; i < AT_ONCE; i++) {
            ObjectNode form = Forms.ofColleague(company);
            registrations.put(system.submit(form, AuthorisationPolicy.TRIPLE), form);
        }

        registrations.forEach((id, form) -> system.authorise(id, form));

        Set<String> subjects = new HashSet<>();
        await().atMost(PATIENCE).until(() -> {
            system.publishedOn("accounts").stream()
                    .filter(account -> account.get("companies")
                            .valueStream()
                            .anyMatch(own -> own.get("nip").asString().equals(Forms.nip(company))))
                    .forEach(account -> subjects.add(account.get("subject").asString()));
            return subjects.size() == AT_ONCE;
        });
        try (ExecutorService people = Executors.newFixedThreadPool(LOGINS_AT_ONCE)) {
            subjects.forEach(subject -> people.execute(() -> system.firstLogin(subject)));
        }
        assertThat(subjects.stream()
                        .map(subject -> companies(system.visitor(subject)).get(0)))
                .extracting(own -> own.get("role").asString())
                .containsOnlyOnce("ADMIN")
                .hasSize(AT_ONCE);
    }

    @Test
    void whoNeverComesKeepsNobodyFromLookingAfterTheCompany() {
        ObjectNode form = Forms.ofNewCompany();
        String id = system.submit(form);
        system.authorise(id, form, ewa);
        String ghost = system.awaitAccount(Forms.email(form));

        Visitor second = system.comeIn(Forms.ofColleague(form));

        assertThat(role(second)).isEqualTo("ADMIN");
        assertThat(role(system.firstLogin(ghost))).isEqualTo("MEMBER");
    }

    @Test
    void whereTheOnlyAdminIsRevokedTheOneWhoIsThereLongestFollows() {
        ObjectNode form = Forms.ofNewCompany();
        String id = system.submit(form);
        system.authorise(id, form, ewa);
        Visitor first = system.firstLogin(system.awaitAccount(Forms.email(form)));
        String token = token(system.awaitMailTo(ewa, Forms.email(form)), "revoke");
        String invited = system.registered(Forms.ofColleague(form));
        Visitor second = system.comeIn(Forms.ofColleague(form));
        Visitor third = system.comeIn(Forms.ofColleague(form));
        assertThat(role(first)).isEqualTo("ADMIN");

        use("revocations", token).expect(204);

        assertThat(role(second)).isEqualTo("ADMIN");
        assertThat(role(third)).isEqualTo("MEMBER");
        assertThat(role(system.firstLogin(invited))).isEqualTo("MEMBER");
    }

    private static String role(Visitor visitor) {
        return companies(visitor).get(0).get("role").asString();
    }

    private pl.myhezo.identityservice.system.Http.Answer use(String path, String token) {
        return system.http().post("/" + path, Forms.json().put("token", token));
    }

    private static String token(Mail mail, String page) {
        var link = java.util.regex.Pattern.compile("/" + page + "#([A-Za-z0-9_-]{43})")
                .matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }
}
