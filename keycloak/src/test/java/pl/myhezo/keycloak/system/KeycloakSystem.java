package pl.myhezo.keycloak.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import pl.myhezo.localstack.LocalKeycloak;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one Keycloak of the tests, started by the first that needs it. */
public final class KeycloakSystem {

    static final String CALLBACK = "http://localhost:8080/login/callback";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LocalKeycloak server = LocalKeycloak.shared();
    private final Http http = new Http();
    private final Admin admin = new Admin(server.baseUrl() + "/admin/realms/myhezo", this::administratorsToken);

    private KeycloakSystem() {}

    public static KeycloakSystem running() {
        return Shared.INSTANCE;
    }

    public Visitor visitor() {
        return new Visitor(this);
    }

    /** The administrator of the whole server. */
    public Admin admin() {
        return admin;
    }

    /** The administration as far as identity-service may use it. */
    public Admin identityService() {
        return new Admin(
                server.baseUrl() + "/admin/realms/myhezo",
                () -> programsToken("identity-service", "MYHEZO_IDENTITY_CLIENT_SECRET"));
    }

    public String programsToken(String client, String secret) {
        Answer answer = token(
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", setting(secret)));
        return answer.body().path("access_token").asString();
    }

    /** What the server says of itself to everybody who builds on it. */
    public JsonNode discovery() {
        return answer(http.get(realm("/.well-known/openid-configuration"))).body();
    }

    /** What the address bar shows, as far as a passkey is bound to it. */
    public String origin() {
        return server.baseUrl().replaceFirst("/auth$", "");
    }

    public int status(URI address) {
        return http.get(address).statusCode();
    }

    public URI server(String path) {
        return URI.create(server.baseUrl() + path);
    }

    /** The value that a placeholder of the realm file has. */
    public String setting(String name) {
        return server.setting(name);
    }

    public Answer token(Map<String, String> form) {
        return answer(http.post(protocol("/token"), form));
    }

    public Answer post(String path, Map<String, String> form) {
        return answer(http.post(realm(path), form));
    }

    public URI realm(String path) {
        return URI.create(server.baseUrl() + "/realms/myhezo" + path);
    }

    public URI protocol(String path) {
        return realm("/protocol/openid-connect" + path);
    }

    public static JsonNode claims(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return JSON.readTree(new String(claims, StandardCharsets.UTF_8));
    }

    boolean serves(URI address) {
        return address.toString().startsWith(server.baseUrl());
    }

    static Answer answer(HttpResponse<String> response) {
        String body = response.body();
        boolean json = body.startsWith("{") || body.startsWith("[");
        return new Answer(
                response.statusCode(), response.headers(), json ? JSON.readTree(body) : JSON.createObjectNode());
    }

    private String administratorsToken() {
        URI address = URI.create(server.baseUrl() + "/realms/master/protocol/openid-connect/token");
        Answer answer = answer(http.post(
                address,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        setting("KC_BOOTSTRAP_ADMIN_USERNAME"),
                        "password",
                        setting("KC_BOOTSTRAP_ADMIN_PASSWORD"))));
        return answer.body().path("access_token").asString();
    }

    private static final class Shared {
        static final KeycloakSystem INSTANCE = new KeycloakSystem();
    }
}
