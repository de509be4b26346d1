package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.myhezo.keycloak.system.KeycloakSystem;
import pl.myhezo.keycloak.system.Page;
import pl.myhezo.keycloak.system.People;
import pl.myhezo.keycloak.system.Person;
import pl.myhezo.keycloak.system.Visitor;

/** The pages in both languages. That each carries contact and phone and runs no script of its own, every test checks. */
class ThemeIT {

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final People people = new People(keycloak);

    @ParameterizedTest
    @CsvSource({"pl, /kontakt, Hasło", "en, /contact, Password"})
    void everyPageSpeaksTheChosenLanguageEvenIfTheProfileSaysAnother(String language, String contact, String password) {
        Person person = people.enrolled(); // whose profile says Polish
        Visitor visitor = keycloak.visitor();
        Page login = choosing(language, visitor);
        Page forgotten = visitor.clicks(login, "a[href*=reset-credentials]");
        Page sent = visitor.submits(forgotten, "#kc-reset-password-form", Map.of("username", person.email()));
        Visitor other = keycloak.visitor();
        Page code = other.entersPassword(choosing(language, other), person);
        Page wrongCode = other.entersCode(code, person.authenticator().wrongCode());

        assertThat(login.text()).contains(password);
        for (Page page : List.of(login, forgotten, sent, code, wrongCode)) {
            assertThat(page.language()).as(page.heading()).isEqualTo(language);
            assertThat(page.content().title()).isEqualTo(page.heading() + " · myHEZO");
            assertThat(page.href("footer a[href^=/]"))
                    .as(page.heading())
                    .isEqualTo(contact + "?about=" + (page.asksForCode() ? "lost-phone" : "login"));
            assertThat(page.text())
                    .as(page.heading())
                    .doesNotContain("${", "kc_")
                    .doesNotContainPattern("myhezo[A-Z]");
        }
    }

    private static Page choosing(String language, Visitor visitor) {
        return visitor.clicks(
                visitor.startsLogin(Map.of("ui_locales", language)), "nav.languages a[lang=" + language + "]");
    }

    @Test
    void everyPageOffersTheOtherLanguage() {
        Visitor visitor = keycloak.visitor();
        Page polish = visitor.startsLogin();

        Page english = visitor.clicks(polish, "nav.languages a[lang=en]");

        assertThat(english.language()).isEqualTo("en");
        assertThat(visitor.clicks(english, "nav.languages a[lang=pl]").language())
                .isEqualTo("pl");
    }

    @Test
    void errorsHaveTheSameFrameAndAWayBack() {
        Page wrongAddress = keycloak.visitor().startsLogin(Map.of("redirect_uri", "https://evil.example/"));
        Page noSession =
                keycloak.visitor().opens(keycloak.realm("/login-actions/authenticate?client_id=myhezo-gateway"));

        for (Page page : List.of(wrongAddress, noSession)) {
            assertThat(page.status()).isBetween(400, 499);
            assertThat(page.href("#myhezo-login")).isEqualTo("/login");
        }
    }

    @Test
    void logoutWithoutProofAsksFirst() {
        Page page = keycloak.visitor().opens(keycloak.protocol("/logout"));

        assertThat(page.has("#kc-logout-confirm") || page.status() >= 400).isTrue();
    }

    @Test
    void filesOfTheThemeAreThere() {
        Page page = keycloak.visitor().startsLogin();

        List<URI> files = page.content().select("script[src], link[rel=stylesheet], link[rel=icon]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .map(page.address()::resolve)
                .toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(4).allMatch(file -> keycloak.status(file) == 200);
    }
}
