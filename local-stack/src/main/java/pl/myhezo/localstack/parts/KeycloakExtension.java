package pl.myhezo.localstack.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What we add to Keycloak: a theme, and a realm to import. It is found on the class path, as a jar or (in a build that
 * stops before "package") as a folder.
 */
final class KeycloakExtension {

    /** The realm with the demo people, whom tests and the system on one machine need. */
    private static final String REALM = "realm/demo/myhezo-realm.json";

    private static final List<String> MARKS = List.of("META-INF/keycloak-themes.json", REALM);
    private static final String SETTINGS = "keycloak.conf";
    private static final String BLACKLISTS = "password-blacklists";
    private static final long NO_TIME = 0L;

    private final Path root;

    private KeycloakExtension(Path root) {
        this.root = root;
    }

    interface Use<T> {
        T of(KeycloakExtension extension) throws IOException;
    }

    /** Applies to the extension on the class path; empty when there is none. */
    static <T> Optional<T> use(Use<T> use) {
        Optional<Path> place = place();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (Files.isDirectory(place.get())) {
                return Optional.of(use.of(new KeycloakExtension(place.get())));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place.get())) {
                return Optional.of(use.of(new KeycloakExtension(jar.getPath("/"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything but the realm, as a jar whose bytes depend on nothing but the contents. */
    void writeProvider(OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to)) {
            for (Path file : files(root)) {
                String name = root.relativize(file).toString();
                if (!name.startsWith("realm/") && !name.equals("META-INF/MANIFEST.MF")) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTime(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }
    }

    byte[] realm() throws IOException {
        return Files.readAllBytes(root.resolve(REALM));
    }

    /** Copies the realm to where Keycloak imports from. */
    boolean copyRealmTo(Path folder) throws IOException {
        Path realm = root.resolve(REALM);
        if (!Files.exists(realm)) {
            return false;
        }
        Files.createDirectories(folder);
        Files.copy(realm, folder.resolve("myhezo-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Copies the settings that Keycloak has everywhere, such as the features that are off, and what they refer to. */
    Path copySettingsTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(BLACKLISTS));
        for (Path list : files(root.resolve(BLACKLISTS))) {
            Files.copy(
                    list,
                    folder.resolve(BLACKLISTS).resolve(list.getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.copy(root.resolve(SETTINGS), folder.resolve(SETTINGS), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Optional<Path> place() {
        return MARKS.stream()
                .flatMap(mark -> Optional.ofNullable(KeycloakExtension.class.getClassLoader())
                        .map(loader -> loader.getResource(mark))
                        .map(url -> container(url, mark))
                        .stream())
                .findFirst();
    }

    private static Path container(URL resource, String name) {
        try {
            URLConnection connection = resource.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            Path file = Path.of(resource.toURI());
            return Path.of(URI.create(file.toUri().toString().replaceFirst(name + "$", "")));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot read " + resource, e);
        }
    }
}
