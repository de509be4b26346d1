package pl.myhezo.identityservice.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** Somebody who is logged in, calling the service. */
public final class Visitor {

    private final Http http;
    private final String subject;
    private final String token;

    Visitor(Http http, String subject, String... roles) {
        this(TestTokens.shared().person(subject, roles), http, subject);
    }

    private Visitor(String token, Http http, String subject) {
        this.http = http;
        this.subject = subject;
        this.token = "Bearer " + token;
    }

    /** The same person, who logged in then. */
    public Visitor loggedInAt(Instant time) {
        String older = TestTokens.shared()
                .person(subject, claims -> claims.claim("auth_time", time.getEpochSecond()), "customer");
        return new Visitor(older, http, subject);
    }

    public String subject() {
        return subject;
    }

    /** The companies he belongs to, by his account. */
    public JsonNode companies() {
        return get("/account").expect(200).body().get("companies");
    }

    /** His role in the only company he belongs to. */
    public String role() {
        return companies().get(0).get("role").asString();
    }

    public Answer get(String path) {
        return http.get(path, "Authorization", token);
    }

    public Answer delete(String path) {
        return http.delete(path, "Authorization", token);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer post(String path, JsonNode body) {
        return send("POST", path, body.toString());
    }

    /** With a key by which the same call is known again. */
    public Answer post(String path, JsonNode body, String idempotencyKey) {
        return http.post(path, body, "Authorization", token, "Idempotency-Key", idempotencyKey);
    }

    /** Changes the version that is named. */
    public Answer patch(String path, JsonNode body, String version) {
        return http.patch(path, body, "Authorization", token, "If-Match", version);
    }

    public Answer put(String path, JsonNode body) {
        return send("PUT", path, body.toString());
    }

    private Answer send(String method, String path, @Nullable String body) {
        return http.send(method, path, body, "Authorization", token);
    }
}
