package pl.myhezo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The throw-away place of a server that lives as long as this JVM. */
final class Scratch {

    private Scratch() {}

    static ProcessServer.Home create(String name) {
        try {
            Path folder = Files.createTempDirectory("myhezo-" + name + "-");
            return new ProcessServer.Home(folder.resolve("data"), folder.resolve(name + ".log"), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server and removes its folder when this JVM ends in order. */
    static void endWithJvm(LocalServer server, ProcessServer.Home home) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.kill();
                            if (home.scratch() != null) {
                                remove(home.scratch());
                            }
                        },
                        "end of " + server.name()));
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("Left behind: " + folder + " (" + e + ")");
        }
    }
}
