package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.keycloak.system.Authenticator;
import pl.myhezo.keycloak.system.KeycloakSystem;
import pl.myhezo.keycloak.system.Mailbox;
import pl.myhezo.keycloak.system.Page;
import pl.myhezo.keycloak.system.People;
import pl.myhezo.keycloak.system.Person;
import pl.myhezo.keycloak.system.Visitor;

/** A person has two mails for setting up the login, follows one, and somebody else comes by the other. */
@Tag("T-09")
class LeftOverLinkIT {

    private static final String FOREIGN_PASSWORD = "hasło kogoś obcego";

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final People people = new People(keycloak);
    private final Person invited = people.invited();
    private final Mailbox mailbox = new Mailbox(invited.email());

    @Test
    void onceTheLoginIsSetUpTheOtherLinkSaysSoAndOffersNothing() {
        URI leftOver = sent(1);
        setsUp(sent(2));

        Page page = keycloak.visitor().opens(leftOver);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.has("#kc-proceed")).isFalse();
        assertThat(page.href("#myhezo-login")).isEqualTo("/login");
    }

    @Test
    void whoOpenedTheOtherLinkBeforeAndGoesOnLaterChangesNothingAndIsNotLoggedIn() {
        Visitor stranger = keycloak.visitor();
        Page opened = stranger.opens(sent(1));
        Person person = setsUp(sent(2));
        String credentials = credentials();

        Page page = stranger.clicks(opened, "#kc-proceed");

        assertThat(page.asksForNewPassword() || page.asksForAuthenticator() || page.showsRecoveryCodes())
                .as(page.text())
                .isFalse();
        assertThat(page.authorizationCode()).isEmpty();
        assertThat(credentials()).isEqualTo(credentials);
        assertThat(stranger.startsLogin().asksForPassword()).isTrue();
        assertThat(keycloak.visitor().reachesTheCode(person).asksForCode()).isTrue();
    }

    @Test
    void whoIsAtThePasswordWhenTheOwnerFinishesGetsNoFurther() {
        Visitor stranger = keycloak.visitor();
        Page password = stranger.clicks(stranger.opens(sent(1)), "#kc-proceed");
        setsUp(sent(2));

        Page page = stranger.choosesPassword(password, FOREIGN_PASSWORD);

        assertThat(page.has("#myhezo-login")).as(page.text()).isTrue();
        assertThat(page.asksForAuthenticator() || page.showsRecoveryCodes()).isFalse();
        assertThat(page.authorizationCode()).isEmpty();
    }

    /** Why no link of ours names more than the address: Keycloak does not ask whether it was done meanwhile. */
    @Test
    void aLinkThatNamesPasswordAndAuthenticatorGivesTheAccountToWhoeverHasIt() {
        URI leftOver = sent(1, "UPDATE_PASSWORD", "CONFIGURE_TOTP");
        setsUp(sent(2));
        Visitor stranger = keycloak.visitor();

        Page password = stranger.clicks(stranger.opens(leftOver), "#kc-proceed");
        Page authenticator = stranger.choosesPassword(password, FOREIGN_PASSWORD);
        String code = new Authenticator(authenticator.field("totpSecret")).code();
        stranger.submits(
                authenticator, "#kc-totp-settings-form", Map.of("totp", code, "userLabel", "Telefon kogoś obcego"));

        assertThat(keycloak.visitor()
                        .reachesTheCode(invited.withPassword(FOREIGN_PASSWORD))
                        .asksForCode())
                .isTrue();
        assertThat(credentials()).contains("Telefon kogoś obcego");
    }

    private Person setsUp(URI link) {
        Visitor owner = keycloak.visitor();
        Page password = owner.clicks(owner.opens(link), "#kc-proceed");
        Page authenticator = owner.choosesPassword(password, invited.password());
        Person person = invited.withAuthenticator(new Authenticator(authenticator.field("totpSecret")));
        Page end = owner.keepsRecoveryCodes(owner.connectsAuthenticator(authenticator));
        assertThat(end.href("#myhezo-login")).isEqualTo("/login");
        return person;
    }

    /** As identity-service has it sent. */
    private URI sent(int count) {
        return sent(count, "VERIFY_EMAIL");
    }

    private URI sent(int count, String... named) {
        keycloak.identityService().put("/users/" + invited.id() + "/execute-actions-email", List.of(named));
        return mailbox.linkInNewestOf(count);
    }

    private String credentials() {
        return keycloak.admin()
                .get("/users/" + invited.id() + "/credentials")
                .body()
                .toString();
    }
}
