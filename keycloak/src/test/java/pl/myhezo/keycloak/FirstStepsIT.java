package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.keycloak.system.Authenticator;
import pl.myhezo.keycloak.system.KeycloakSystem;
import pl.myhezo.keycloak.system.Mailbox;
import pl.myhezo.keycloak.system.Page;
import pl.myhezo.keycloak.system.People;
import pl.myhezo.keycloak.system.Person;
import pl.myhezo.keycloak.system.Visitor;

/** From the first mail to the first login. */
class FirstStepsIT {

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final People people = new People(keycloak);

    @Test
    void thePasswordComesBeforeTheAuthenticatorAndTheRecoveryCodesCloseTheSetUp() {
        Person person = people.invited();
        Visitor visitor = keycloak.visitor();

        Page password = opensFirstMail(visitor, person, 1);
        assertThat(password.asksForNewPassword()).isTrue();
        Page authenticator = visitor.choosesPassword(password, person.password());
        assertThat(authenticator.asksForAuthenticator()).isTrue();
        Page recovery = visitor.connectsAuthenticator(authenticator);
        assertThat(recovery.showsRecoveryCodes()).isTrue();
        Page end = visitor.keepsRecoveryCodes(recovery);

        assertThat(end.status()).isEqualTo(200);
        assertThat(end.href("#myhezo-login")).isEqualTo("/login");
    }

    @Test
    void afterTheSetUpTheCodeIsAskedForFirstAndARecoveryCodeServesOnceInItsPlace() {
        Person invited = people.invited();
        Visitor visitor = keycloak.visitor();
        Page setUp = visitor.choosesPassword(opensFirstMail(visitor, invited, 1), invited.password());
        Person person = invited.withAuthenticator(new Authenticator(setUp.field("totpSecret")));
        Page recovery = visitor.connectsAuthenticator(setUp);
        List<String> codes =
                List.of(recovery.field("generatedRecoveryAuthnCodes").split(","));
        visitor.keepsRecoveryCodes(recovery);

        Visitor first = keycloak.visitor();
        Page question = first.reachesTheCode(person);
        assertThat(question.asksForCode()).as(question.text()).isTrue();
        Page other = first.asksForRecoveryCode(question);
        assertThat(other.asksForRecoveryCode()).as(other.text()).isTrue();
        Page back = first.takesTheOtherWay(other);
        assertThat(back.asksForCode()).as(back.text()).isTrue();
        other = first.asksForRecoveryCode(back);
        assertThat(first.entersRecoveryCode(other, codes.getFirst()).authorizationCode())
                .isPresent();

        Visitor second = keycloak.visitor();
        Page again = second.asksForRecoveryCode(second.reachesTheCode(person));
        assertThat(second.entersRecoveryCode(again, codes.getFirst()).authorizationCode())
                .as("the same recovery code again")
                .isEmpty();
    }

    @Test
    void whoBreaksOffIsLedOnByTheNextMail() {
        Person person = people.invited();
        Visitor first = keycloak.visitor();
        first.choosesPassword(opensFirstMail(first, person, 1), person.password());

        Visitor later = keycloak.visitor();
        assertThat(later.reachesTheCode(person).has("#myhezo-unfinished")).isTrue();
        later.asksForReset(person.email());
        Page page = later.opens(new Mailbox(person.email()).linkInNewestOf(2));
        Page authenticator = page.asksForNewPassword() ? later.choosesPassword(page, person.password()) : page;

        assertThat(authenticator.asksForAuthenticator()).isTrue();
        assertThat(later.connectsAuthenticator(authenticator).showsRecoveryCodes())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"krótkie 123", "polska123456", "Polska123456", "qwertyuiopasdf", "000000000000"})
    void aPasswordTooShortOrOneThatEverybodyTriesFirstIsRefused(String password) {
        Person person = people.invited();
        Visitor visitor = keycloak.visitor();

        Page again = visitor.choosesPassword(opensFirstMail(visitor, person, 1), password);

        assertThat(again.asksForNewPassword()).isTrue();
        assertThat(again.content().select(".alert-error, #error-password-new").text())
                .as(again.text())
                .isNotBlank();
    }

    @Test
    void theFirstMailIsWrittenInThePersonsLanguageAndNamesTheSteps() {
        Person person = people.invited();
        keycloak.identityService().put("/users/" + person.id() + "/execute-actions-email", List.of("VERIFY_EMAIL"));

        var mail = new Mailbox(person.email()).newestOf(1);

        assertThat(mail.text())
                .contains("+48 12 25 25 600", "- ustawić hasło", "- połączyć aplikację", "- zachować kody zapasowe");
        assertThat(mail.html()).contains("lang=\"pl\"", "ustawić hasło");
    }

    @Test
    void whoLostTheSecondFactorIsToldToSetUpThatAloneAndAsked() {
        Person person = people.bereftOfSecondFactor();
        Visitor visitor = keycloak.visitor();

        Page authenticator = opensFirstMail(visitor, person, 1);

        assertThat(new Mailbox(person.email()).newestOf(1).text())
                .contains("- połączyć aplikację", "- zachować kody zapasowe")
                .doesNotContain("ustawić hasło", "potwierdzić adres");
        assertThat(authenticator.asksForAuthenticator()).isTrue();
        assertThat(visitor.connectsAuthenticator(authenticator).showsRecoveryCodes())
                .isTrue();
    }

    @Test
    void aLinkThatAnOperatorSendsNamesWhatHeDemands() {
        Person person = people.enrolled();
        keycloak.admin().put("/users/" + person.id() + "/execute-actions-email", List.of("CONFIGURE_TOTP"));

        assertThat(new Mailbox(person.email()).newestOf(1).text())
                .contains("- połączyć aplikację")
                .doesNotContain("ustawić hasło", "kody zapasowe");
        Visitor visitor = keycloak.visitor();
        Page start = visitor.opens(new Mailbox(person.email()).linkInNewestOf(1));
        assertThat(start.text()).contains("Połącz aplikację").doesNotContain("Ustaw hasło");
        assertThat(visitor.clicks(start, "#kc-proceed").asksForAuthenticator()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"pl, zaprasza Cię do umów serwisowych firmy", "en, invites you to the service contracts of"})
    void theFirstMailToAnInvitedPersonSaysWhoInvitesAndToWhichCompany(String language, String invites) {
        Person person = people.invitedBy("Ola Lis", "Alfa <b>& Syn</b> {0}", language);
        keycloak.identityService().put("/users/" + person.id() + "/execute-actions-email", List.of("VERIFY_EMAIL"));

        var mail = new Mailbox(person.email()).newestOf(1);

        assertThat(mail.text()).contains("Ola Lis " + invites + " Alfa <b>& Syn</b> {0}");
        assertThat(mail.html()).contains("Ola Lis " + invites + " Alfa &lt;b&gt;&amp; Syn&lt;/b&gt; {0}");
        assertThat(mail.from().address()).isEqualTo("no-reply@myhezo.pl");
        assertThat(mail.replyTo().getFirst().address()).isEqualTo("pomoc@myhezo.pl");
    }

    private Page opensFirstMail(Visitor visitor, Person person, int mail) {
        keycloak.identityService().put("/users/" + person.id() + "/execute-actions-email", List.of("VERIFY_EMAIL"));
        Page start = visitor.opens(new Mailbox(person.email()).linkInNewestOf(mail));
        return visitor.clicks(start, "#kc-proceed");
    }
}
