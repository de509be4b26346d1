package pl.myhezo.localstack.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's distribution, unpacked and built with our theme. Building takes half a minute, so the result is kept per
 * version, options and theme; each server gets a home of its own made of links into it.
 */
public final class KeycloakHome {

    static final String PROVIDER = "providers/myhezo.jar";
    static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--cache=local",
            "--http-relative-path=/auth",
            "--health-enabled=true",
            "--metrics-enabled=true");

    private KeycloakHome() {}

    /**
     * Makes a home in the given folder, ready for {@code start --optimized}, with the realm that is on the class path.
     *
     * @return whether there is a realm to import
     */
    public static boolean linkInto(Path home) throws IOException {
        Path built = built();
        Files.createDirectories(home);
        for (String part : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built.resolve(part));
        }
        return importInto(home);
    }

    /**
     * Puts the realm that is on the class path where Keycloak imports from.
     *
     * @return whether there is a realm to import
     */
    public static boolean importInto(Path home) throws IOException {
        Path imports = home.resolve("data/import");
        Cache.delete(imports);
        return KeycloakExtension.use(extension -> {
                    if (!extension.copyRealmTo(imports)) {
                        return false;
                    }
                    new ImportedRealm(home).note(extension.realm());
                    return true;
                })
                .orElse(false);
    }

    private static Path built() {
        byte[] provider = provider();
        Path zip = Build.keycloakZip();
        String version = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        return Cache.ofUser().folder(version + "-" + key(provider), folder -> {
            unzip(zip, folder);
            if (provider.length > 0) {
                Files.write(folder.resolve(PROVIDER), provider);
            }
            KeycloakExtension.use(extension -> extension.copySettingsTo(folder.resolve("conf")));
            build(folder);
        });
    }

    /** Our theme and settings as a jar; empty when they are not on the class path. */
    static byte[] provider() {
        return KeycloakExtension.use(extension -> {
                    var bytes = new ByteArrayOutputStream();
                    extension.writeProvider(bytes);
                    return bytes.toByteArray();
                })
                .orElse(new byte[0]);
    }

    static String key(byte[] provider) {
        byte[] options = String.join(" ", BUILD).getBytes(StandardCharsets.UTF_8);
        return Digest.sha256(options, provider).substring(0, 12);
    }

    /** Unpacks without the first folder of each name, which carries the version. */
    private static void unzip(Path archive, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceFirst("^[^/]*/", "");
                Path target = folder.resolve(name).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(archive + " holds a file outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static void build(Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "bin/kc.sh"));
        command.addAll(BUILD);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Keycloak could not be built:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building Keycloak", e);
        }
    }
}
