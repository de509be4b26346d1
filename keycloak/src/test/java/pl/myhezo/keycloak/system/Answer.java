package pl.myhezo.keycloak.system;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** An answer in JSON; an answer without content has an empty object. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** The last part of where a created thing lies. */
    public String createdId() {
        String location = headers.firstValue("Location")
                .orElseThrow(() -> new AssertionError("Nothing was created: " + status + " " + body));
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
