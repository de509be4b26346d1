package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class RegistrationIT {

    @Autowired
    IdentitySystem system;

    final KeycloakView keycloak = new KeycloakView();

    @Test
    void aPersonWhoseThreeAreRightGetsAUserAnAccountAndOneMailWithTheLink() {
        ObjectNode form = Forms.ofJan();

        String id = system.submit(form);
        await().until(() -> system.published("registrations", id).size() == 1);
        system.authorise(id, form);
        system.awaitStatus(id, "AUTHORIZED");

        Mail mail = system.awaitMailTo(Forms.email(form));
        assertThat(mail.text()).contains("http://localhost:8080/auth/realms/myhezo/login-actions/action-token?key=");
        JsonNode user = keycloak.userWith(Forms.email(form));
        assertThat(user.get("requiredActions").toString())
                .contains("VERIFY_EMAIL", "UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES");
        assertThat(user.get("attributes").get("registrationId").get(0).asString())
                .isEqualTo(id);
        assertThat(keycloak.rolesOf(user.get("id").asString()).toString()).contains("\"customer\"");
        JsonNode account = system.announced(Forms.email(form)).orElseThrow();
        assertThat(account.get("subject")).isEqualTo(user.get("id"));
        assertThat(account.get("companies").get(0).get("nip").asString()).isEqualTo(Forms.ALFA);
        assertThat(system.mailsTo(Forms.email(form))).hasSize(1);
    }
}
