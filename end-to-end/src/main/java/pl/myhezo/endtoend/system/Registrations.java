package pl.myhezo.endtoend.system;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registrations as the portal sends them, for tests and benchmarks that need many. */
public final class Registrations {

    private final Http http = new Http();
    private final String portal;
    private final String csrf;
    private final String cookies;

    public Registrations(Status status) {
        this.portal = status.portal();
        HttpResponse<String> session =
                http.send(Http.request(portal + "/api/session").build(), 200);
        this.csrf = json(session).path("csrf").asString();
        this.cookies = String.join("; ", cookies(session));
    }

    /** A request that submits the form; sending it again with the same key is the same registration. */
    public HttpRequest submission(Purchase purchase, String email, UUID key) {
        return Http.request(portal + "/api/registrations")
                .header("Content-Type", "application/json")
                .header("Origin", portal)
                .header("Cookie", cookies)
                .header("X-CSRF-TOKEN", csrf)
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(form(purchase, email)))
                .build();
    }

    /** Submits the form and answers the registration's id. */
    public String submit(Purchase purchase, String email) {
        return json(http.send(submission(purchase, email, UUID.randomUUID()), 202))
                .path("id")
                .asString();
    }

    /** The state that the person sees. */
    public String state(String id) {
        return json(http.send(Http.request(portal + "/api/registrations/" + id).build(), 200))
                .path("status")
                .asString();
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String form(Purchase purchase, String email) {
        Map<String, ?> address =
                Map.of("street", "Prosta 1", "postalCode", "00-001", "city", "Warszawa", "country", "PL");
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "language", "pl",
                        "contact",
                                Map.of(
                                        "firstName", "Jan",
                                        "lastName", "Żak",
                                        "email", email,
                                        "phone", "+48 601 000 000"),
                        "company", Map.of("name", purchase.companyName(), "nip", purchase.nip(), "address", address),
                        "contractNumber", purchase.contractNumber(),
                        "serialNumber", purchase.firstSerialNumber(),
                        "termsAccepted", true));
    }
}
