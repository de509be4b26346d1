package pl.myhezo.identityservice.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class OwnDataIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What is on its way out: both forget on their own. */
    private static final Set<String> PASSING_THROUGH = Set.of("outbox", "mails");

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoDatabase database;

    final KeycloakView keycloak = new KeycloakView();

    @Test
    @Tag("T-37")
    void theExportHoldsTheOwnDataAndNobodyElses() throws IOException {
        ObjectNode form = Forms.ofNewCompany();
        ObjectNode other = Forms.ofColleague(form);
        Visitor admin = system.comeIn(form);
        Visitor colleague = system.comeIn(other);
        String role = "/company/" + Forms.nip(form) + "/members/" + colleague.subject() + "/role";
        admin.put(role, Forms.json().put("role", "ADMIN")).expect(204);

        Answer answer = colleague.get("/account/export").expect(200);

        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        Map<String, String> files = unzip(answer.bytes());
        assertThat(files).containsOnlyKeys("account.json", "companies.json", "registrations.json", "records.json");
        assertThat(files.get("account.json")).contains(Forms.email(other), "+48 601 000 000");
        assertThat(files.get("companies.json")).contains(Forms.nip(form), "ADMIN");
        assertThat(files.get("registrations.json")).contains("FG1234567890", "termsAcceptedAt", "Prosta 1");
        assertThat(files.get("records.json")).contains("member-role-changed", "\"byYou\" : false");
        assertThat(files.values())
                .noneMatch(text -> text.contains(Forms.email(form)))
                .noneMatch(text -> text.contains(admin.subject()));
    }

    @Test
    @Tag("T-37")
    void theExportWantsALoginOfTheLastFiveMinutes() {
        Visitor admin = system.comeIn(Forms.ofNewCompany());

        Answer refused = admin.loggedInAt(Instant.now().minus(Duration.ofMinutes(6)))
                .get("/account/export")
                .expect(401);

        assertThat(refused.text()).contains("/problems/login-too-old");
        assertThat(refused.header("WWW-Authenticate")).contains("insufficient_user_authentication");
        admin.loggedInAt(Instant.now().minus(Duration.ofMinutes(4)))
                .get("/account/export")
                .expect(200);
    }

    @Test
    @Tag("T-36")
    void ofAnErasedPersonNothingIsLeftButAnIdThatLeadsNowhere() {
        ObjectNode form = Forms.ofNewCompany();
        system.comeIn(form);
        ObjectNode other = Forms.ofColleague(form);
        Visitor colleague = system.comeIn(other);
        ObjectNode lostPhone = Forms.json()
                .put("email", Forms.email(other))
                .put("contractNumber", "HEZO/2023/00017")
                .put("serialNumber", "FG1234567890");
        system.http()
                .post("/recoveries", lostPhone, "X-Forwarded-For", "2001:db8:1:2::3")
                .expect(202);

        colleague.post("/account/erasure").expect(202);

        colleague.get("/account").expect(404);
        system.awaitMailTo(Forms.email(other), "zostało usunięte");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(keycloak.usersWith(Forms.email(other))).isEmpty());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(system.published("accounts", colleague.subject())
                                .getLast()
                                .isNull())
                        .isTrue());
        assertThat(whereStands(Forms.email(other))).isEmpty();
    }

    @Test
    void theOnlyAdminAmongOthersHandsOverBeforeHeIsErased() {
        ObjectNode form = Forms.ofNewCompany();
        Visitor admin = system.comeIn(form);
        Visitor colleague = system.comeIn(Forms.ofColleague(form));

        assertThat(admin.post("/account/erasure").expect(409).text()).contains("last-admin");
        admin.get("/account").expect(200);

        colleague.post("/account/erasure").expect(202);
        admin.post("/account/erasure").expect(202);
        Visitor next = system.comeIn(Forms.ofColleague(form));
        next.get("/company/" + Forms.nip(form) + "/members").expect(200);
    }

    private Map<String, Long> whereStands(String marker) {
        Map<String, Long> hits = new LinkedHashMap<>();
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                if (!PASSING_THROUGH.contains(collection) && document.toJson().contains(marker)) {
                    hits.merge(collection, 1L, Long::sum);
                }
            }
        }
        return hits;
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
