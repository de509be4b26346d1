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
        Path target = Path.of(args[1]);
        write(parts.production(), target.resolve("production"));
        write(parts.demo(), target.resolve("demo"));
    }

    private static void write(ObjectNode realm, Path folder) throws IOException {
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("myhezo-realm.json"), json.writeValueAsString(realm) + "\n");
    }
}
