package pl.myhezo.gateway.system;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over the wire, header names in lower case. */
public record Answered(int status, List<Header> headers, byte[] body) {

    public record Header(String name, String value) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    public Optional<String> header(String name) {
        return all(name).findFirst();
    }

    public Stream<String> all(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value);
    }

    public String text() {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The end of the problem's type, such as {@code csrf}. */
    public String problem() {
        String type = json().path("type").asString();
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
