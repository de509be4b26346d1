package pl.myhezo.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which realm a Keycloak's data were made with. Keycloak imports a realm once, so what a later build changes in it does
 * not reach data that exist.
 */
public final class ImportedRealm {

    private final Path note;
    private final Path database;

    /** That of a Keycloak with this home. */
    public ImportedRealm(Path home) {
        this.note = home.resolve("imported-realm.sha256");
        this.database = home.resolve("data/h2");
    }

    /** Whether there are data that were made with another realm than that on the class path, or nobody knows with which. */
    public boolean isOutdated() {
        return KeycloakExtension.use(KeycloakExtension::realm)
                .map(this::isOutdated)
                .orElse(false);
    }

    boolean isOutdated(byte[] realm) {
        return Files.exists(database) && !noted().equals(Digest.sha256(realm));
    }

    /** Notes the realm, unless there are data already. */
    void note(byte[] realm) {
        try {
            if (!Files.exists(database)) {
                Files.writeString(note, Digest.sha256(realm));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String noted() {
        try {
            return Files.exists(note) ? Files.readString(note) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
