package pl.myhezo.localstack.parts;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build of this module wrote down: the places of the servers' files in the local Maven repository. */
final class Build {

    private Build() {}

    /** Class path of the Kafka broker. */
    static String kafkaClassPath() {
        return read("kafka.classpath");
    }

    /** The ZIP of Keycloak's distribution. */
    static Path keycloakZip() {
        return Path.of(read("keycloak.zip.path"));
    }

    private static String read(String name) {
        Path file = target().resolve("parts").resolve(name);
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException(
                    file + " is missing: build the module first (./mvnw -pl local-stack package -DskipTests)", e);
        }
    }

    private static Path target() {
        String root = System.getProperty("myhezo.root");
        if (root != null) {
            return Path.of(root, "local-stack", "target");
        }
        try {
            // local-stack/target/classes in a reactor build that stops before "package", else the jar beside it.
            URI code = Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(code).resolveSibling(".").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
