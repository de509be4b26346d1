package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

@IdentitySystemTest
class RegistrationListIT {

    private final String program = "Bearer " + TestTokens.shared().machine("reports", "registration-reader");

    @Autowired
    IdentitySystem system;

    @Test
    void aProgramReadsAllRegistrationsPageByPage() {
        List<String> made = Stream.generate(
                        () -> system.submit(Forms.ofNewCompany(), AuthorisationPolicy.ADMIN_APPROVAL))
                .limit(5)
                .toList();

        List<String> read = new ArrayList<>();
        String cursor = "";
        while (!read.containsAll(made)) {
            JsonNode page = list("?status=SUBMITTED&limit=2&cursor=" + cursor)
                    .expect(200)
                    .body();
            assertThat(page.get("items")).isNotEmpty();
            page.get("items").forEach(row -> read.add(row.get("id").asString()));
            cursor = page.get("next").asString("");
        }

        assertThat(read).doesNotHaveDuplicates();
        assertThat(read.stream().filter(made::contains)).containsExactlyElementsOf(made.reversed());
    }

    @Test
    void aRefusalIsSeenWithItsReason() {
        var form = Forms.ofNewCompany();
        String id = system.submit(form);
        system.deny(id);
        system.awaitStatus(id, "DENIED");

        JsonNode row = list("?status=DENIED&limit=200")
                .expect(200)
                .body()
                .get("items")
                .valueStream()
                .filter(other -> other.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(row.get("refusal").asString()).isEqualTo("SERIAL_NOT_COVERED");
        assertThat(row.get("email").asString()).isEqualTo(Forms.email(form));
    }

    @Test
    void whatIsNoStateOrCursorIsRefused() {
        list("?status=LOST").expect(400);
        list("?cursor=x").expect(422);
        list("?cursor=WyJhIiwiYiJd").expect(422);
        list("?limit=201").expect(422);
    }

    private Answer list(String query) {
        return system.http().get("/registrations" + query, "Authorization", program);
    }
}
