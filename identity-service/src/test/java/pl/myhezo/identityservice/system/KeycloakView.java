package pl.myhezo.identityservice.system;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import pl.myhezo.localstack.LocalKeycloak;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is in Keycloak, read with the service's own client and not with its code. */
public final class KeycloakView {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final LocalKeycloak keycloak = LocalKeycloak.shared();
    private final RestClient http = RestClient.create(keycloak.baseUrl());

    /** The users with that e-mail address. */
    public JsonNode usersWith(String email) {
        return admin("/users?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
    }

    /** The one user with that e-mail address. */
    public JsonNode userWith(String email) {
        JsonNode users = usersWith(email);
        if (users.size() != 1) {
            throw new AssertionError("Not one user: " + users);
        }
        return users.get(0);
    }

    /** The realm roles of a user. */
    public JsonNode rolesOf(String subject) {
        return admin("/users/" + subject + "/role-mappings/realm");
    }

    /** The user has done all that is asked of a new one. */
    public void finishFirstSteps(String subject) {
        change(subject, user -> user.putArray("requiredActions"));
    }

    /** As an operator does. */
    public void disable(String subject) {
        change(subject, user -> user.put("enabled", false));
    }

    /** As an operator does. */
    public void takeRole(String subject, String role) {
        List<JsonNode> taken = rolesOf(subject)
                .valueStream()
                .filter(held -> held.get("name").asString().equals(role))
                .toList();
        http.method(HttpMethod.DELETE)
                .uri(java.net.URI.create(
                        keycloak.baseUrl() + "/admin/realms/myhezo/users/" + subject + "/role-mappings/realm"))
                .header("Authorization", "Bearer " + token())
                .contentType(MediaType.APPLICATION_JSON)
                .body(taken.toString())
                .retrieve()
                .toBodilessEntity();
    }

    private void change(String subject, Consumer<ObjectNode> change) {
        ObjectNode user = (ObjectNode) admin("/users/" + subject);
        change.accept(user);
        http.put()
                .uri(java.net.URI.create(keycloak.baseUrl() + "/admin/realms/myhezo/users/" + subject))
                .header("Authorization", "Bearer " + token())
                .contentType(MediaType.APPLICATION_JSON)
                .body(user.toString())
                .retrieve()
                .toBodilessEntity();
    }

    /** The kinds of credentials that a user has. */
    public List<String> credentialsOf(String subject) {
        return admin("/users/" + subject + "/credentials")
                .valueStream()
                .map(credential -> credential.get("type").asString())
                .toList();
    }

    /** Whether the realm refuses to reset that user's password. */
    public boolean keepsPassword(String email) {
        return userWith(email).path("attributes").has("keepsPassword");
    }

    /** Somebody set up a password, an authenticator and a passkey, and has nothing left to do. */
    public void setUp(String email, String password) {
        ObjectNode user = (ObjectNode) userWith(email);
        user.put("emailVerified", true).putArray("requiredActions");
        ArrayNode credentials = user.putArray("credentials");
        credentials.addObject().put("type", "password").put("value", password).put("temporary", false);
        credentials
                .addObject()
                .put("type", "otp")
                .put("secretData", "{\"value\":\"01234567890123456789\"}")
                .put(
                        "credentialData",
                        "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}");
        credentials
                .addObject()
                .put("type", "webauthn-passwordless")
                .put("secretData", "{}")
                .put(
                        "credentialData",
                        "{\"aaguid\":\"00000000-0000-0000-0000-000000000000\",\"credentialId\":\"AAAA\",\"counter\":0,"
                                + "\"credentialPublicKey\":\"AAAA\",\"attestationStatementFormat\":\"none\"}");
        http.put()
                .uri(keycloak.baseUrl() + "/admin/realms/myhezo/users/"
                        + user.get("id").asString())
                .header("Authorization", "Bearer " + token())
                .contentType(MediaType.APPLICATION_JSON)
                .body(user.toString())
                .retrieve()
                .toBodilessEntity();
    }

    /** The page of the login that comes after the right password. */
    public String pageAfterPassword(String email, String password) {
        return new PasswordLogin().pageAfter(email, password);
    }

    /** Somebody knows the password and types so many wrong codes. */
    public void entersWrongCodes(String email, String password, int codes) {
        new PasswordLogin().entersWrongCodes(email, password, codes);
    }

    /** Whether the login refuses that user because of failures. */
    public boolean isLocked(String subject) {
        return admin("/attack-detection/brute-force/users/" + subject)
                .get("disabled")
                .asBoolean();
    }

    /** Does something while the realm has other limits. */
    public void withLimits(Map<String, Integer> limits, Runnable work) {
        JsonNode realm = JSON.readTree(String.valueOf(http.get()
                .uri("/admin/realms/myhezo")
                .header("Authorization", "Bearer " + administratorsToken())
                .retrieve()
                .body(String.class)));
        ObjectNode before = JSON.createObjectNode();
        limits.keySet().forEach(name -> before.set(name, realm.get(name)));
        changeRealm(JSON.valueToTree(limits));
        try {
            work.run();
        } finally {
            changeRealm(before);
        }
    }

    private void changeRealm(JsonNode change) {
        http.put()
                .uri("/admin/realms/myhezo")
                .header("Authorization", "Bearer " + administratorsToken())
                .contentType(MediaType.APPLICATION_JSON)
                .body(change.toString())
                .retrieve()
                .toBodilessEntity();
    }

    private String administratorsToken() {
        return token(
                "master",
                "grant_type=password&client_id=admin-cli&username=" + keycloak.setting("KC_BOOTSTRAP_ADMIN_USERNAME")
                        + "&password=" + keycloak.setting("KC_BOOTSTRAP_ADMIN_PASSWORD"));
    }

    private JsonNode admin(String path) {
        String json = http.get()
                .uri(java.net.URI.create(keycloak.baseUrl() + "/admin/realms/myhezo" + path))
                .header("Authorization", "Bearer " + token())
                .retrieve()
                .body(String.class);
        return JSON.readTree(String.valueOf(json));
    }

    private String token() {
        return token(
                "myhezo",
                "grant_type=client_credentials&client_id=identity-service&client_secret="
                        + keycloak.setting("MYHEZO_IDENTITY_CLIENT_SECRET"));
    }

    private String token(String realm, String grant) {
        String json = http.post()
                .uri("/realms/" + realm + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(grant)
                .retrieve()
                .body(String.class);
        return JSON.readTree(String.valueOf(json)).get("access_token").asString();
    }
}
