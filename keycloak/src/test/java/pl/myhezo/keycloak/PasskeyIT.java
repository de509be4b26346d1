package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.keycloak.system.KeycloakSystem;
import pl.myhezo.keycloak.system.Page;
import pl.myhezo.keycloak.system.Passkey;
import pl.myhezo.keycloak.system.People;
import pl.myhezo.keycloak.system.Person;
import pl.myhezo.keycloak.system.Visitor;

@Tag("T-08")
class PasskeyIT {

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final People people = new People(keycloak);

    @Test
    void aPasskeyIsRegisteredAfterBothFactorsAndThenCountsAsBoth() {
        Person person = people.enrolled();
        Passkey passkey = new Passkey("localhost", keycloak.origin());
        Visitor visitor = keycloak.visitor();
        Page code = visitor.entersPassword(
                visitor.startsLogin(Map.of("kc_action", "webauthn-register-passwordless")), person);
        Page form = visitor.entersCode(code, person.authenticator().code());
        Page registered = visitor.submits(form, "#register", passkey.registers(form.data("#register")));
        assertThat(registered.query()).containsEntry("kc_action_status", "success");

        Visitor later = keycloak.visitor();
        Page login = later.startsLogin();
        Page loggedIn = later.submits(login, "#webauth", passkey.answers(login.data("#webauth")));

        var claims = KeycloakSystem.claims(
                later.tokens(loggedIn).path("access_token").asString());
        assertThat(claims.path("sub").asString()).isEqualTo(person.id());
        assertThat(claims.path("acr").asString()).isEqualTo("2fa");
    }

    @Test
    void anotherKeyForTheSameCredentialIsRefused() {
        Person person = people.enrolled();
        Passkey passkey = new Passkey("localhost", keycloak.origin());
        Visitor visitor = keycloak.visitor();
        Page code = visitor.entersPassword(
                visitor.startsLogin(Map.of("kc_action", "webauthn-register-passwordless")), person);
        Page form = visitor.entersCode(code, person.authenticator().code());
        visitor.submits(form, "#register", passkey.registers(form.data("#register")));

        Visitor thief = keycloak.visitor();
        Page login = thief.startsLogin();
        Page refused = thief.submits(login, "#webauth", passkey.withAnotherKey().answers(login.data("#webauth")));

        assertThat(refused.authorizationCode()).isEmpty();
    }
}
