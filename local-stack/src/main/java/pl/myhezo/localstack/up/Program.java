package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import pl.myhezo.localstack.parts.Cache;
import pl.myhezo.localstack.parts.Digest;

/**
 * A service's executable jar, unpacked: that starts faster than the jar itself, and a build that runs meanwhile does not
 * pull the classes from under the running service.
 */
record Program(Path jar) {

    /** What the JVM is told so that it runs this, with what an earlier start recorded if there is such a record. */
    List<String> arguments() {
        List<String> start = List.of("-jar", jar.toString());
        return Files.exists(recording())
                ? Stream.concat(Stream.of("-XX:AOTCache=" + recording()), start.stream())
                        .toList()
                : start;
    }

    /** Where the record of a start is kept, for the JVM's ahead-of-time cache (JEP 514). */
    Path recording() {
        return jar.resolveSibling("start.aot");
    }

    /** The program of a module of this checkout; empty when the module has none. */
    static Optional<Program> of(Installation installation, String module) throws IOException {
        Path target = installation.root().resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            Optional<Path> jar =
                    files.filter(file -> file.toString().endsWith("-exec.jar")).findFirst();
            return jar.isEmpty() ? Optional.empty() : Optional.of(unpacked(installation, module, jar.get()));
        }
    }

    private static Program unpacked(Installation installation, String module, Path jar) throws IOException {
        String key = module + "-" + Digest.checksum(jar);
        Path folder = new Cache(installation.programs()).folder(key, draft -> unpack(jar, draft.resolve("program")));
        return new Program(folder.resolve("program").resolve(jar.getFileName()));
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes());
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(jar + " could not be unpacked:\n" + text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while unpacking " + jar, e);
        }
    }
}
