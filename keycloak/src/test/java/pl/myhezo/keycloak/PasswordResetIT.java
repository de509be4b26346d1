package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.keycloak.system.KeycloakSystem;
import pl.myhezo.keycloak.system.Mailbox;
import pl.myhezo.keycloak.system.Page;
import pl.myhezo.keycloak.system.People;
import pl.myhezo.keycloak.system.Person;
import pl.myhezo.keycloak.system.Visitor;
import tools.jackson.databind.node.ObjectNode;

@Tag("T-09")
class PasswordResetIT {

    private static final String NEW_PASSWORD = "zupełnie inne hasło 7";

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final People people = new People(keycloak);

    @Test
    void theLinkAsksForTheCodeReplacesThePasswordOnlyAndALoginFollows() {
        Person person = people.enrolled();
        Visitor visitor = keycloak.visitor();
        visitor.asksForReset(person.email());

        Page code = visitor.opens(new Mailbox(person.email()).linkInNewestOf(1));
        assertThat(code.asksForCode()).isTrue();
        Page again = visitor.entersCode(code, person.authenticator().wrongCode());
        assertThat(again.asksForNewPassword()).isFalse();
        Page password = visitor.entersCode(again, person.authenticator().code());
        assertThat(password.asksForNewPassword()).isTrue();
        Page end = visitor.choosesPassword(password, NEW_PASSWORD);

        assertThat(end.authorizationCode()).isEmpty();
        Visitor later = keycloak.visitor();
        Page otp = later.reachesTheCode(person.withPassword(NEW_PASSWORD));
        assertThat(later.entersCode(otp, person.authenticator().nextCode()).authorizationCode())
                .isPresent();
        assertThat(keycloak.visitor().reachesTheCode(person).asksForCode())
                .as("the old password")
                .isFalse();
    }

    @Test
    void aLinkOpensNothingASecondTime() {
        Person person = people.enrolled();
        Visitor owner = keycloak.visitor();
        owner.asksForReset(person.email());
        URI link = new Mailbox(person.email()).linkInNewestOf(1);
        Page password =
                owner.entersCode(owner.opens(link), person.authenticator().code());
        owner.choosesPassword(password, NEW_PASSWORD);

        assertShut(keycloak.visitor().opens(link));
    }

    @Test
    void aLinkThatIsTooOldOpensNothing() {
        Person person = people.enrolled();
        keycloak.admin().put("", Map.of("actionTokenGeneratedByUserLifespan", 1));
        URI link;
        try {
            keycloak.visitor().asksForReset(person.email());
            link = new Mailbox(person.email()).linkInNewestOf(1);
        } finally {
            keycloak.admin().put("", Map.of("actionTokenGeneratedByUserLifespan", 1800));
        }
        Instant old = Instant.now().plusSeconds(2);
        await().atMost(Duration.ofSeconds(30)).until(() -> Instant.now().isAfter(old));

        assertShut(keycloak.visitor().opens(link));
    }

    @Test
    void whoseSecondFactorIsReplacedByMailKeepsHisPasswordUntilHeLoggedIn() {
        Person without = people.withoutSecondFactor("CONFIGURE_TOTP");
        keepsPassword(without, "true");

        Page refused = opensResetMail(without, 1);
        assertThat(refused.asksForNewPassword() || refused.asksForAuthenticator())
                .isFalse();
        assertThat(refused.text()).contains("stare hasło");
        assertThat(refused.has("#myhezo-login")).isTrue();

        Person enrolled = people.enrolled();
        keepsPassword(enrolled, "true");
        Visitor visitor = keycloak.visitor();
        visitor.asksForReset(enrolled.email());
        Page code = visitor.opens(new Mailbox(enrolled.email()).linkInNewestOf(1));
        assertThat(visitor.entersCode(code, enrolled.authenticator().code()).asksForNewPassword())
                .as("with the new second factor")
                .isFalse();

        keepsPassword(without, null);
        assertThat(opensResetMail(without, 2).asksForNewPassword()).isTrue();
    }

    @Test
    void whoWaitsAtTheQuestionForTheCodeWhileTheSecondFactorIsTakenAwayIsRefusedToo() {
        Person person = people.enrolled();
        Visitor visitor = keycloak.visitor();
        visitor.asksForReset(person.email());
        Page code = visitor.opens(new Mailbox(person.email()).linkInNewestOf(1));
        assertThat(code.asksForCode()).isTrue();

        keepsPassword(person, "true");
        keycloak.identityService()
                .get("/users/" + person.id() + "/credentials")
                .body()
                .valueStream()
                .filter(credential -> credential.path("type").asString().equals("otp"))
                .forEach(otp -> keycloak.identityService()
                        .delete("/users/" + person.id() + "/credentials/"
                                + otp.path("id").asString()));

        assertThat(visitor.opens(code.address()).asksForNewPassword()).isFalse();
        assertThat(visitor.entersCode(code, "123456").asksForNewPassword()).isFalse();
    }

    private Page opensResetMail(Person person, int mails) {
        Visitor visitor = keycloak.visitor();
        visitor.asksForReset(person.email());
        return visitor.opens(new Mailbox(person.email()).linkInNewestOf(mails));
    }

    /** As identity-service says so. */
    private void keepsPassword(Person person, @Nullable String value) {
        String path = "/users/" + person.id();
        ObjectNode user = (ObjectNode) keycloak.identityService().get(path).body();
        ObjectNode attributes = user.withObject("/attributes");
        if (value == null) {
            attributes.remove("keepsPassword");
        } else {
            attributes.putArray("keepsPassword").add(value);
        }
        assertThat(keycloak.identityService().put(path, user).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?key=",
                "?key=%20",
                "?key=null",
                "?key=%00",
                "?key[]=a&key[]=b",
                "?key=eyJhbGciOiJub25lIn0.eyJ0eXAiOiJyZXNldC1jcmVkZW50aWFscyJ9."
            })
    void aBlankOrInventedLinkOpensNothing(String query) {
        Page page = keycloak.visitor()
                .opens(URI.create(keycloak.realm("/login-actions/action-token")
                        + query.replace("[", "%5B").replace("]", "%5D")));

        assertShut(page);
    }

    @Test
    void whoCopiedOnlyAPartOfALinkIsToldSo() {
        Person person = people.enrolled();
        keycloak.visitor().asksForReset(person.email());
        String link = new Mailbox(person.email()).linkInNewestOf(1).toString();
        String key = link.replaceFirst(".*[?&]key=([^&]+).*", "$1");

        for (String part : List.of(key.substring(0, key.length() - 20), key.substring(0, 40), "abc")) {
            Page page = keycloak.visitor().opens(URI.create(link.replace(key, part)));

            assertShut(page);
            assertThat(page.has("#myhezo-broken")).as(page.text()).isTrue();
        }
    }

    @Test
    void aLinkWhoseContentWasChangedOpensNothing() {
        Person person = people.enrolled();
        keycloak.visitor().asksForReset(person.email());
        String link = new Mailbox(person.email()).linkInNewestOf(1).toString();
        String key = link.replaceFirst(".*[?&]key=([^&]+).*", "$1");
        String[] parts = key.split("\\.", -1);
        char other = parts[1].charAt(20) == 'A' ? 'B' : 'A';
        String changed = parts[1].substring(0, 20) + other + parts[1].substring(21);

        assertShut(keycloak.visitor().opens(URI.create(link.replace(parts[1], changed))));
    }

    @Test
    @Tag("T-10")
    void whoAsksForAnUnknownAddressSeesTheSame() {
        Person known = people.enrolled();
        String unknown = "nikt-" + UUID.randomUUID() + "@example.pl";

        Page forKnown = keycloak.visitor().asksForReset(known.email());
        Page forUnknown = keycloak.visitor().asksForReset(unknown);

        new Mailbox(known.email()).newestOf(1);
        assertThat(forUnknown.status()).isEqualTo(forKnown.status());
        assertThat(forUnknown.text().replace(unknown, ""))
                .isEqualTo(forKnown.text().replace(known.email(), ""));
        assertThat(new Mailbox(unknown).mails()).isEmpty();
    }

    private static void assertShut(Page page) {
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.asksForCode() || page.asksForNewPassword() || page.asksForAuthenticator())
                .isFalse();
        assertThat(page.authorizationCode()).isEmpty();
    }
}
