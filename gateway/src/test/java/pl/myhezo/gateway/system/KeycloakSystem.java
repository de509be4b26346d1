package pl.myhezo.gateway.system;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import pl.myhezo.localstack.LocalKeycloak;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.LocalSecrets;
import pl.myhezo.localstack.process.Ports;
import tools.jackson.databind.json.JsonMapper;

/** A real Keycloak with our realm and the demo people, which calls the gateway back on the given port. */
public final class KeycloakSystem implements AutoCloseable {

    /** Demo people; the number finds their authenticator, the id is Keycloak's. */
    public enum Demo {
        ALICJA(1, "alicja.nowak@alfa.example"),
        PIOTR(2, "piotr.zielinski@alfa.example"),
        SUPPLIER(3, "sprzedaz@dostawca.example"),
        AGENT(4, "agent@hezo.example"),
        SUPERVISOR(5, "supervisor@hezo.example"),
        OPERATOR(6, "migracja@hezo.example");

        private final int number;
        private final String email;

        Demo(int number, String email) {
            this.number = number;
            this.email = email;
        }

        public String subject() {
            return "00000000-0000-4000-8000-00000000000" + number;
        }

        public String email() {
            return email;
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalKeycloak server;
    private final Map<String, String> secrets;
    private final int port;

    private KeycloakSystem(LocalKeycloak server, Map<String, String> secrets, int port) {
        this.server = server;
        this.secrets = secrets;
        this.port = port;
    }

    public static KeycloakSystem start(Path folder, int gatewayPort) {
        Map<String, String> secrets = new HashMap<>(LocalSecrets.random().asEnvironment());
        secrets.put("MYHEZO_SMTP_HOST", LocalMail.shared().smtpHost());
        secrets.put("MYHEZO_SMTP_PORT", Integer.toString(LocalMail.shared().smtpPort()));
        secrets.put("MYHEZO_GATEWAY_INTERNAL", "http://localhost:" + gatewayPort);
        int port = Ports.free();
        LocalKeycloak server = LocalKeycloak.at(
                port, Ports.free(), secrets, folder.resolve("keycloak"), folder.resolve("keycloak.log"));
        server.start();
        return new KeycloakSystem(server, secrets, port);
    }

    /** What a gateway needs to know of this Keycloak. */
    public Map<String, String> settings() {
        return Map.of(
                "myhezo.keycloak.url", server.baseUrl(),
                "myhezo.upstreams.keycloak", "http://localhost:" + port,
                "myhezo.keycloak.client-secret", server.setting("MYHEZO_GATEWAY_CLIENT_SECRET"));
    }

    public LocalKeycloak server() {
        return server;
    }

    /** Goes the way of a person: password, then code. Ends at the page that the login returns to. */
    public Answered logIn(Browser browser, Demo person, String returnTo) {
        Answered codePage = enterPassword(browser, person, returnTo);
        return browser.submit(
                codePage, "otp=" + OneTimeCodes.next(server.setting("MYHEZO_DEMO_TOTP_" + person.number)));
    }

    /** Gives both factors once more, as somebody whom Keycloak knows already: it asks for the password and the code. */
    public Answered logInAgain(Browser browser, Demo person, String login) {
        Answered codePage =
                browser.submit(browser.open(login), "password=" + encoded(server.setting("MYHEZO_DEMO_PASSWORD")));
        return browser.submit(
                codePage, "otp=" + OneTimeCodes.next(server.setting("MYHEZO_DEMO_TOTP_" + person.number)));
    }

    /** Ends at the question for the code. */
    public Answered enterPassword(Browser browser, Demo person, String returnTo) {
        Answered passwordPage = browser.open("/login?return_to=" + returnTo);
        return browser.submit(
                passwordPage,
                "username=" + encoded(person.email()) + "&password=" + encoded(server.setting("MYHEZO_DEMO_PASSWORD")));
    }

    /** The address of the form that asks for a mail to set the password anew, as the login page names it. */
    public static String formForLostPassword(Browser browser) {
        String address = browser.open("/login")
                .text()
                .replaceFirst("(?s).*href=\"([^\"]*reset-credentials[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        URI form = browser.address().resolve(address);
        return form.getRawPath() + "?" + form.getRawQuery();
    }

    public static int mailsTo(Demo person) {
        return LocalMail.shared().inbox().sentTo(person.email()).size();
    }

    public void setEnabled(Demo person, boolean enabled) {
        admin("PUT", "/users/" + person.subject(), "{\"enabled\":" + enabled + "}");
    }

    /** What identity-service does when it blocks somebody. */
    public void endSessionsOf(Demo person) {
        admin("POST", "/users/" + person.subject() + "/logout", "");
    }

    /** Status of an attempt to use a refresh token, straight at Keycloak. */
    public int tryToRefresh(String refreshToken) {
        return post(
                        "/realms/myhezo/protocol/openid-connect/token",
                        "grant_type=refresh_token&client_id=myhezo-gateway&client_secret="
                                + server.setting("MYHEZO_GATEWAY_CLIENT_SECRET") + "&refresh_token=" + refreshToken)
                .statusCode();
    }

    private void admin(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/admin/realms/myhezo" + path))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private String adminToken() {
        HttpResponse<String> answer = post(
                "/realms/master/protocol/openid-connect/token",
                "grant_type=password&client_id=admin-cli&username=" + secrets.get("KC_BOOTSTRAP_ADMIN_USERNAME")
                        + "&password=" + secrets.get("KC_BOOTSTRAP_ADMIN_PASSWORD"));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
    }
}
