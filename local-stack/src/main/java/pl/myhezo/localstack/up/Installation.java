package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.myhezo.localstack.parts.Digest;

/**
 * Where a system keeps its things.
 *
 * @param root of the checkout
 * @param home the folder with data, logs and secrets, {@code .myhezo} unless {@code MYHEZO_DATA} says otherwise
 * @param offset added to every port, from {@code MYHEZO_PORT_OFFSET}
 */
record Installation(Path root, Path home, int offset) {

    static Installation ofEnvironment() {
        Path root =
                Path.of(System.getProperty("myhezo.root", ".")).toAbsolutePath().normalize();
        String home = System.getenv().getOrDefault("MYHEZO_DATA", ".myhezo");
        String offset = System.getenv().getOrDefault("MYHEZO_PORT_OFFSET", "0");
        if (!offset.matches("\\d{1,5}") || Integer.parseInt(offset) > 37_000) {
            throw new Refusal("MYHEZO_PORT_OFFSET is \"" + offset + "\"; it must be a number from 0 to 37000.");
        }
        return new Installation(root, root.resolve(home), Integer.parseInt(offset));
    }

    Path data(String part) {
        return home.resolve("data").resolve(part);
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    Path secrets() {
        return home.resolve("secrets.env");
    }

    /** Held locked by the supervisor for as long as it lives. */
    Path lock() {
        return home.resolve("run/lock");
    }

    Path state() {
        return home.resolve("run/state.json");
    }

    Path progress() {
        return home.resolve("run/progress");
    }

    /** Tells one build of this checkout from another, by the jars from which the parts are started. */
    String build() {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("target"))
                    .filter(Files::isDirectory)
                    .flatMap(Installation::jars)
                    .sorted()
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> jars(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files
                    .filter(file -> file.toString().endsWith("-exec.jar")
                            || file.getFileName().toString().startsWith("keycloak-"))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> file.getFileName() + "@" + Digest.checksum(file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Programs as they were when the system was started, so that a build does not pull them from under it. */
    Path programs() {
        return root.resolve(".myhezo/programs");
    }
}
