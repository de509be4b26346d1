package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class NeutralAnswersIT {

    private static final Set<String> OF_EACH_CALL = Set.of("date", "location", "traceparent");

    @Autowired
    IdentitySystem system;

    @Test
    @Tag("T-10")
    void everyRegistrationIsAnsweredAlike() {
        ObjectNode known = Forms.ofNewCompany();
        system.comeIn(known);

        Stream.of(known, Forms.ofNewCompany(), Forms.ofColleague(known), contract("HEZO/2023/99999"))
                .map(form -> shape(submit(form)))
                .forEach(shape -> assertThat(shape).isEqualTo(shape(submit(Forms.ofNewCompany()))));
    }

    @Test
    @Tag("T-10")
    void everyRefusalReadsAlike() {
        ObjectNode[] forms = {Forms.ofNewCompany(), Forms.ofNewCompany(), contract("HEZO/2023/99999")};
        for (ObjectNode form : forms) {
            String id = submit(form).expect(202).body().get("id").asString();
            system.deny(id);
            system.awaitStatus(id, "DENIED");
            assertThat(system.http().get("/registrations/" + id).text())
                    .isEqualTo("{\"id\":\"" + id + "\",\"status\":\"DENIED\",\"email\":\"j…@e….pl\"}");
        }
    }

    @ParameterizedTest
    @Tag("T-09")
    @ValueSource(
            strings = {
                "{}",
                "{\"token\":null}",
                "{\"token\":\"\"}",
                "{\"token\":\" \"}",
                "{\"token\":\"%20\"}",
                "{\"token\":[\"a\"]}",
                "{\"token\":{\"$ne\":null}}",
                "{\"token\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}"
            })
    void aTokenThatNeverWasDoesNothing(String body) {
        assertThat(system.http().send("POST", "/revocations", body).status()).isEqualTo(400);
        assertThat(system.http().send("POST", "/approvals", body).status()).isEqualTo(400);
        assertThat(system.http().send("POST", "/recoveries/stop", body).status())
                .isEqualTo(400);
    }

    @Test
    @Tag("T-35")
    void aLineBreakInAnythingThatGoesIntoMailsIsRefused() {
        ObjectNode form = Forms.ofNewCompany();
        ((ObjectNode) form.get("contact")).put("firstName", "Jan\r\nBcc: x@example.pl");
        ((ObjectNode) form.get("company")).put("name", "Alfa\r\nBcc: x@example.pl");

        assertThat(submit(form).expect(422).text()).contains("contact.firstName", "company.name");
    }

    private Answer submit(ObjectNode form) {
        int host = ThreadLocalRandom.current().nextInt(1, 0xffff);
        return system.http()
                .post("/registrations", form, "X-Forwarded-For", "2001:db8:" + Integer.toHexString(host) + "::1");
    }

    private static ObjectNode contract(String number) {
        return Forms.ofNewCompany().put("contractNumber", number);
    }

    /** Status, names and values of headers, and the body, without what differs from call to call. */
    private static String shape(Answer answer) {
        TreeMap<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(OF_EACH_CALL::contains);
        String id = answer.body().get("id").asString();
        return answer.status() + " " + headers + " " + answer.text().replace(id, "");
    }
}
