package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.MailedLink;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.node.ObjectNode;

/** What more than the three a policy asks for. */
@IdentitySystemTest
@Tag("T-12")
class PoliciesIT {

    @Autowired
    IdentitySystem system;

    final KeycloakView keycloak = new KeycloakView();
    final String ewa = "ewa-" + UUID.randomUUID() + "@alfa.example";

    @Test
    void aStrangerWaitsForTheContactWhoConfirmsWithHisLink() {
        ObjectNode form = Forms.ofNewCompany();
        String id = system.submit(form, AuthorisationPolicy.KNOWN_CONTACT);
        system.authorise(id, form, ewa);
        system.awaitStatus(id, "AWAITING_APPROVAL");
        String token = MailedLink.token(system.awaitMailTo(ewa, Forms.email(form)), "approve");
        assertThat(keycloak.usersWith(Forms.email(form))).isEmpty();

        system.use("revocations", token).expect(400);
        system.use("approvals", token).expect(204);

        system.awaitMailTo(Forms.email(form), "action-token");
        assertThat(system.status(id)).isEqualTo("AUTHORIZED");
        system.use("approvals", token).expect(400);
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
        assertThat(owner.companies()).hasSize(1);
        assertThat(keycloak.usersWith(Forms.email(form))).hasSize(1);
    }
}
