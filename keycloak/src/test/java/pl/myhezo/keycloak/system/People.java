package pl.myhezo.keycloak.system;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** People made for one test each, so that a lock or a used code of one disturbs no other. */
public final class People {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "cztery losowe wyrazy tu";

    private final KeycloakSystem keycloak;

    public People(KeycloakSystem keycloak) {
        this.keycloak = keycloak;
    }

    /** The demo person of that number, from 1. */
    public Person demo(int number, String email) {
        return new Person(
                "00000000-0000-4000-8000-00000000000" + number,
                email,
                keycloak.setting("MYHEZO_DEMO_PASSWORD"),
                new Authenticator(keycloak.setting("MYHEZO_DEMO_TOTP_" + number)));
    }

    /** Has both factors and nothing left to do. */
    public Person enrolled() {
        var authenticator = new Authenticator(UUID.randomUUID().toString().substring(0, 20));
        return created(authenticator, List.of(password(), totp(authenticator)), List.of());
    }

    /** Has a password, but was created without a second factor. */
    public Person withoutSecondFactor(String... requiredActions) {
        return created(new Authenticator("none"), List.of(password()), List.of(requiredActions));
    }

    /** As identity-service leaves somebody who lost phone and recovery codes. */
    public Person bereftOfSecondFactor() {
        return created(
                new Authenticator("none"),
                List.of(password()),
                List.of("CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"),
                Map.of("locale", List.of("pl"), "keepsPassword", List.of("true")));
    }

    /** As identity-service leaves somebody who has just been authorised. */
    public Person invited() {
        return created(new Authenticator("none"), List.of(), List.of());
    }

    /** As {@link #invited()}, by a colleague. */
    public Person invitedBy(String name, String company, String language) {
        return created(
                new Authenticator("none"),
                List.of(),
                List.of(),
                Map.of("locale", List.of(language), "invitedBy", List.of(name), "invitedTo", List.of(company)));
    }

    private Person created(Authenticator authenticator, List<?> credentials, List<String> requiredActions) {
        return created(authenticator, credentials, requiredActions, Map.of("locale", List.of("pl")));
    }

    private Person created(
            Authenticator authenticator,
            List<?> credentials,
            List<String> requiredActions,
            Map<String, List<String>> attributes) {
        String email = "osoba-" + UUID.randomUUID() + "@example.pl";
        Map<String, Object> user = Map.of(
                "username",
                email,
                "email",
                email,
                "emailVerified",
                !credentials.isEmpty(),
                "firstName",
                "Jan",
                "lastName",
                "Żak",
                "enabled",
                true,
                "attributes",
                attributes,
                "credentials",
                credentials);
        String id = keycloak.admin().post("/users", user).createdId();
        if (!credentials.isEmpty()) {
            // Without this the actions of the realm's default would stand.
            keycloak.admin().put("/users/" + id, Map.of("requiredActions", requiredActions));
        }
        return new Person(id, email, PASSWORD, authenticator);
    }

    private static Map<String, Object> password() {
        return Map.of("type", "password", "value", PASSWORD, "temporary", false);
    }

    private static Map<String, Object> totp(Authenticator authenticator) {
        return Map.of(
                "type", "otp",
                "secretData", JSON.writeValueAsString(Map.of("value", authenticator.secret())),
                "credentialData",
                        JSON.writeValueAsString(Map.of(
                                "subType", "totp", "digits", 6, "counter", 0, "period", 30, "algorithm", "HmacSHA1")));
    }
}
