package pl.myhezo.keycloak.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's administration of our realm, as one who proves himself with a token. */
public final class Admin {

    private static final int UNAUTHORIZED = 401;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Http http = new Http();
    private final String base;
    private final Supplier<String> login;
    private @Nullable String token;

    public Admin(String base, Supplier<String> login) {
        this.base = base;
        this.login = login;
    }

    public Answer get(String path) {
        return call("GET", path, "");
    }

    public Answer post(String path, Object body) {
        return call("POST", path, json.writeValueAsString(body));
    }

    public Answer put(String path, Object body) {
        return call("PUT", path, json.writeValueAsString(body));
    }

    public Answer delete(String path) {
        return call("DELETE", path, "");
    }

    private Answer call(String method, String path, String body) {
        HttpResponse<String> response = send(method, path, body);
        if (response.statusCode() == UNAUTHORIZED) {
            token = null;
            response = send(method, path, body);
        }
        return KeycloakSystem.answer(response);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        String known = token == null ? login.get() : token;
        token = known;
        return http.json(method, URI.create(base + path), body, "Authorization", "Bearer " + known);
    }
}
