package pl.myhezo.ticketservice.migrated;

import java.util.regex.Pattern;
import pl.myhezo.platform.value.InvalidValue;

/**
 * A file that waits to be fetched.
 *
 * @param path at migration-service, and nowhere else
 */
public record LegacyFile(String path, String name, long size, String sha256) {

    private static final Pattern PATH = Pattern.compile("/(dialogues|files)/[0-9a-f]{64}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws InvalidValue if it says that it is anywhere else, or nothing by which it could be checked */
    public LegacyFile {
        if (!PATH.matcher(path).matches() || !SHA_256.matcher(sha256).matches() || size < 0) {
            throw new InvalidValue("UNSAFE_NAME", "No file of migration-service: '%s'".formatted(path));
        }
    }
}
