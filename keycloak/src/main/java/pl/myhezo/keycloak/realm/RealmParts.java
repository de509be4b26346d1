package pl.myhezo.keycloak.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A folder of JSON files that together are one realm. */
class RealmParts {

    private static final String USER_PROFILE = "user-profile.json";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path folder;

    RealmParts(Path folder) {
        this.folder = folder;
    }

    /** What production imports: every part of the folder itself. */
    ObjectNode production() throws IOException {
        return joined(json.createObjectNode(), folder);
    }

    /** The same with the demo's people, programs and local address on top. */
    ObjectNode demo() throws IOException {
        return joined(production(), folder.resolve("demo"));
    }

    private ObjectNode joined(ObjectNode realm, Path folder) throws IOException {
        for (Path part : partsIn(folder)) {
            var content = (ObjectNode) json.readTree(Files.readString(part));
            RealmOverlay.onto(realm, part.endsWith(USER_PROFILE) ? asComponent(content) : content);
        }
        return realm;
    }

    /** Keycloak wants the user profile as a string inside a component; nobody wants to read or edit that. */
    private ObjectNode asComponent(ObjectNode userProfile) {
        var realm = json.createObjectNode();
        ArrayNode components = realm.putObject("components").putArray("org.keycloak.userprofile.UserProfileProvider");
        components
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(json.writeValueAsString(userProfile));
        return realm;
    }

    private static List<Path> partsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
