package pl.myhezo.identityservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.platform.test.Fuzz;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class HostileBodiesIT {

    private static final int BODIES = 2_000;
    private static final List<String> SUPERVISED = List.of("/suppliers", "/staff", "/unlockings");

    @Autowired
    IdentitySystem system;

    private final String customer =
            "Bearer " + TestTokens.shared().person(UUID.randomUUID().toString(), "customer");
    private final String supervisor =
            "Bearer " + TestTokens.shared().person(UUID.randomUUID().toString(), "supervisor");

    @ParameterizedTest
    @Tag("T-32")
    @ValueSource(
            strings = {"id", "_id", "status", "state", "subject", "policy", "version", "role", "grounds", "submittedAt"
            })
    void aFieldThatIsKeptButNotAskedForIsUnknown(String field) {
        ObjectNode form = Forms.ofNewCompany().put(field, "ACTIVE");

        assertThat(system.http().post("/registrations", form).expect(400).text())
                .contains("unknown-field", "\"" + field + "\"");
    }

    @ParameterizedTest
    @Tag("T-32")
    @ValueSource(strings = {"email", "companies", "supplierId", "status", "subject", "version", "_id"})
    void nobodyChangesOfHisAccountWhatIsNotHisToChange(String field) {
        system.http()
                .send(
                        "PATCH",
                        "/account",
                        Forms.json().put(field, "x").toString(),
                        "Authorization",
                        customer,
                        "If-Match",
                        "\"1\"")
                .expect(400);
    }

    @Test
    @Tag("T-32")
    void nothingIsNoNotice() {
        assertThat(system.http()
                        .send("PATCH", "/account", "{\"notices\":[null]}", "Authorization", customer)
                        .expect(400)
                        .text())
                .contains("notices[0]", "invalid");
    }

    @Test
    @Tag("T-33")
    void anOperatorIsNoText() {
        for (String pointer : List.of("contact", "company")) {
            ObjectNode form = Forms.ofNewCompany();
            ((ObjectNode) form.get(pointer))
                    .propertyNames()
                    .forEach(name -> refuseOperator(Forms.ofNewCompany(), pointer, name));
        }
        ObjectNode form = Forms.ofNewCompany();
        form.putObject("serialNumber").putNull("$ne");
        system.http().post("/registrations", form).expect(400);
        assertThat(system.http().get("/registrations/%7B%22$ne%22:null%7D").status())
                .isEqualTo(404);
    }

    private void refuseOperator(ObjectNode form, String object, String field) {
        ObjectNode inner = (ObjectNode) form.get(object);
        if (inner.get(field).isString()) {
            inner.putObject(field).putNull("$ne");
            system.http().post("/registrations", form).expect(400);
        }
    }

    @Test
    @Tag("T-43")
    void noBodyBringsTheServiceOutOfItsWay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] routes = {
            "POST /registrations",
            "POST /contract-cards",
            "POST /revocations",
            "POST /recoveries",
            "POST /recoveries/stop",
            "PATCH /account",
            "POST /account/contracts",
            "POST /company/1234563218/invitations",
            "POST /suppliers/s-1/users",
            "POST /staff",
            "POST /unlockings"
        };
        for (int i = 0; i < BODIES; i++) {
            String[] route = routes[i % routes.length].split(" ");
            String body = Fuzz.mutated(Forms.ofNewCompany().toString(), random);
            Answer answer = system.http()
                    .send(
                            route[0],
                            route[1],
                            body,
                            "Authorization",
                            SUPERVISED.stream().anyMatch(route[1]::startsWith) ? supervisor : customer,
                            "X-Forwarded-For",
                            "10.0." + random.nextInt(256) + "." + random.nextInt(256));
            assertThat(answer.status())
                    .as("seed %s, %s: %s", seed, route[1], body)
                    .isLessThan(500);
            assertThat(answer.text())
                    .as("seed %s", seed)
                    .doesNotContain("Exception", "pl.myhezo", "org.springframework", "mongodb");
        }
    }

    @Test
    @Tag("T-43")
    void whatIsMappedNowhereIsNotFound() {
        system.http().get("/nothing", "Authorization", customer).expect(404);
        system.http().get("/account/nothing", "Authorization", customer).expect(404);
        system.http().get("/nothing").expect(401);
    }
}
