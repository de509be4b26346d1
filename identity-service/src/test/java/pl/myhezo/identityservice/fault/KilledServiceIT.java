package pl.myhezo.identityservice.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class KilledServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoClient mongo;

    private final KeycloakView keycloak = new KeycloakView();
    private final String name = "identity-killed-" + UUID.randomUUID();

    private MongoDatabase database;

    @BeforeEach
    void openDatabase() {
        database = mongo.getDatabase(name);
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    @Tag("F-06")
    void whoeverDiesBetweenUserAndAccountAndBetweenMailAndNoteLeavesOneUserOneAccountOneMail() {
        ObjectNode form = Forms.ofNewCompany();
        String id;
        try (ServiceProcess first = ServiceProcess.start(name, "AFTER_USER_CREATED")) {
            id = first.http()
                    .post("/registrations", form)
                    .expect(202)
                    .body()
                    .get("id")
                    .asString();
            system.authorise(id, form);
            first.awaitDeath();
        }
        assertThat(keycloak.usersWith(Forms.email(form))).hasSize(1);
        assertThat(count("accounts")).isZero();

        try (ServiceProcess second = ServiceProcess.start(name, "AFTER_MAIL_SENT")) {
            second.awaitDeath();
        }
        assertThat(count("accounts")).isOne();
        assertThat(state(id)).isEqualTo("USER_CREATED");

        try (ServiceProcess third = ServiceProcess.start(name, "")) {
            await().atMost(PATIENCE).until(() -> state(id).equals("SENT"));
            assertThat(third.http().get("/registrations/" + id).text()).contains("AUTHORIZED");
        }
        assertThat(system.mailsTo(Forms.email(form))).hasSize(1);
        assertThat(keycloak.usersWith(Forms.email(form))).hasSize(1);
        assertThat(count("accounts")).isOne();
    }

    private long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    private String state(String invitation) {
        var found = database.getCollection("invitations")
                .find(Filters.eq("_id", invitation))
                .first();
        return found == null ? "" : found.getString("state");
    }
}
