package pl.myhezo.endtoend.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import pl.myhezo.endtoend.system.Http;
import pl.myhezo.endtoend.system.Login;
import pl.myhezo.endtoend.system.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works with tickets through the gateway, as the portal does for him. */
final class TicketSession {

    private final Http http = new Http();
    private final String portal;
    private final String cookies;
    private final String csrf;

    TicketSession(Status status, String cookies) {
        this.portal = status.portal();
        this.cookies = cookies;
        this.csrf = get("/session").path("csrf").asString();
    }

    static TicketSession of(Status status, String role) {
        return new TicketSession(status, Login.cookiesOf(status, status.person(role)));
    }

    String address(String path) {
        return portal + "/api" + path;
    }

    /** What a writing call carries. */
    Map<String, String> headers() {
        return Map.of("Cookie", cookies, "Content-Type", "application/json", "X-CSRF-TOKEN", csrf, "Origin", portal);
    }

    String cookieHeader() {
        return "Cookie: " + cookies;
    }

    JsonNode get(String path) {
        return json(
                http.send(Http.request(address(path)).header("Cookie", cookies).build(), 200)
                        .body());
    }

    JsonNode post(String path, String body) {
        var request = Http.request(address(path)).POST(BodyPublishers.ofString(body));
        headers().forEach(request::header);
        return json(http.send(request.build(), 201).body());
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
