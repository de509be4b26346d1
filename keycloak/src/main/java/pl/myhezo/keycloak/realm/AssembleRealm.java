package pl.myhezo.keycloak.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Called by the build: {@code AssembleRealm <folder of parts> <folder to write to>}. */
public final class AssembleRealm {

    private AssembleRealm() {}

    public static void main(String... args) throws IOException {
        var parts = new RealmParts(Path.of(args[0]));
        Path target = Files.createDirectories(Path.of(args[1]));
        write(parts.production(), target.resolve("myhezo-realm.json"));
        write(parts.demo(), target.resolve("myhezo-realm-demo.json"));
    }

    private static void write(ObjectNode realm, Path file) throws IOException {
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        Files.writeString(file, json.writeValueAsString(realm) + "\n");
    }
}
